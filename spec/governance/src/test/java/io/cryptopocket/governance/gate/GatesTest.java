package io.cryptopocket.governance.gate;

import static io.cryptopocket.governance.gate.Contracts.NO_WAIVERS;
import static io.cryptopocket.governance.gate.Contracts.RELEASED;
import static io.cryptopocket.governance.gate.Contracts.TODAY;
import static io.cryptopocket.governance.gate.Contracts.baseline;
import static io.cryptopocket.governance.gate.Contracts.changelog;
import static io.cryptopocket.governance.gate.Contracts.marks;
import static io.cryptopocket.governance.gate.Contracts.parse;
import static io.cryptopocket.governance.gate.Contracts.review;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.governance.release.Baseline;
import io.cryptopocket.governance.release.Changelog;
import io.cryptopocket.governance.release.Version;
import io.cryptopocket.spec.Contract;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatesTest {

    private static final String WITHOUT_COUNT = RELEASED.replace("required: [count]", "required: []")
            .replace(
                    "count: {type: integer, description: Number of coins.}",
                    "total: {type: integer, description: All.}");
    private static final String WITH_TOTAL =
            RELEASED.replace("properties:\n", "properties:\n        total: {type: integer, description: All.}\n");

    private static List<String> refusals(Gate gate, Review review) {
        return gate.check(review).stream().map(Refusal::toString).toList();
    }

    @Test
    void what_was_released_passes_every_gate() {
        assertThat(Gate.checkAll(review(RELEASED, ""))).isEmpty();
    }

    @Test
    void every_gate_that_exists_is_asked() {
        assertThat(Gate.all().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Gate.class.getPermittedSubclasses()));
    }

    @Test
    void a_breach_asks_for_a_major_step() {
        assertThat(refusals(new VersionFitsTheChange(), review(WITHOUT_COUNT, "")))
                .containsExactly(
                        "spec/cryptopocket.yaml:2: the version is 1.0.0, but the changes since 1.0.0 are breaking and"
                                + " ask for a major step; set it to 2.0.0. [version-fits-the-change]");
        String minor = WITHOUT_COUNT.replace("version: 1.0.0", "version: 1.1.0");
        assertThat(refusals(new VersionFitsTheChange(), review(minor, ""))).hasSize(1);
        String major = WITHOUT_COUNT.replace("version: 1.0.0", "version: 2.0.0");
        assertThat(refusals(new VersionFitsTheChange(), review(major, ""))).isEmpty();
    }

    @Test
    void an_addition_asks_for_a_minor_step() {
        assertThat(refusals(new VersionFitsTheChange(), review(WITH_TOTAL, "")))
                .containsExactly(
                        "spec/cryptopocket.yaml:2: the version is 1.0.0, but the changes since 1.0.0 are additive and"
                                + " ask for a minor step; set it to 1.1.0 or 2.0.0. [version-fits-the-change]");
    }

    @Test
    void other_words_may_keep_the_version_until_the_next_release() {
        String reworded = RELEASED.replace("All coins.", "Every coin.");
        assertThat(refusals(new VersionFitsTheChange(), review(reworded, ""))).isEmpty();
    }

    @Test
    void a_version_is_three_numbers() {
        String odd = RELEASED.replace("version: 1.0.0", "version: v1");
        assertThat(refusals(new VersionFitsTheChange(), review(odd, "")))
                .containsExactly("spec/cryptopocket.yaml:2: \"v1\" is no version; write three numbers, as in 1.4.0."
                        + " [version-fits-the-change]");
    }

    @Test
    void a_change_needs_an_entry_that_names_it() {
        assertThat(refusals(new ChangelogTellsEveryChange(), review(WITH_TOTAL, "- Better coins.")))
                .containsExactly("spec/CHANGELOG.md:1: no entry tells of a change; write one that begins like this:"
                        + " - `Coins` `total`: `Coins.total` is new in answers. [changelog-tells-every-change]");
    }

    @Test
    void an_entry_may_name_the_operation_instead_of_the_schema() {
        for (String entry :
                List.of("- `Coins` `total` is new.", "- `Coins.total` is new.", "- `listCoins` tells the `total`.")) {
            assertThat(refusals(new ChangelogTellsEveryChange(), review(WITH_TOTAL, entry)))
                    .isEmpty();
        }
    }

    @Test
    void the_first_release_needs_an_entry_too() {
        Review first = Review.of(
                parse(RELEASED), List.of(), Changelog.parse("## Unreleased\n"), NO_WAIVERS, marks("1.0.0"), TODAY);
        assertThat(refusals(new ChangelogTellsEveryChange(), first))
                .containsExactly(
                        "spec/CHANGELOG.md:1: the first release has no entry; say in one what the contract covers."
                                + " [changelog-tells-every-change]");
    }

    @Test
    void a_released_contract_must_not_be_edited() {
        Baseline edited = new Baseline(
                Version.of("1.0.0"),
                Contract.parse(RELEASED.replace("All coins.", "Every coin."), "spec/baseline/1.0.0.yaml"));
        Review review = Review.of(parse(RELEASED), List.of(edited), changelog(""), NO_WAIVERS, marks("1.0.0"), TODAY);
        assertThat(refusals(new BaselinesAreFrozen(), review))
                .containsExactly(
                        "spec/baseline/1.0.0.yaml: its SHA-256 is not the one in the changelog, so it is not what was"
                                + " released; restore it. [baselines-are-frozen]");
    }

    @Test
    void a_baseline_and_its_release_belong_together() {
        Review lost = Review.of(parse(RELEASED), List.of(), changelog(""), NO_WAIVERS, marks("1.0.0"), TODAY);
        assertThat(refusals(new BaselinesAreFrozen(), lost))
                .containsExactly(
                        "spec/CHANGELOG.md:5: the released contract 1.0.0 is not in spec/baseline; bring it back."
                                + " [baselines-are-frozen]");
        Review smuggled = Review.of(
                parse(RELEASED),
                List.of(baseline()),
                Changelog.parse("## Unreleased\n"),
                NO_WAIVERS,
                marks("1.0.0"),
                TODAY);
        assertThat(refusals(new BaselinesAreFrozen(), smuggled))
                .containsExactly(
                        "spec/baseline/1.0.0.yaml: the changelog has no release 1.0.0; only the release command adds a"
                                + " baseline. [baselines-are-frozen]");
        Baseline misnamed = new Baseline(Version.of("1.1.0"), baseline().contract());
        Review other = Review.of(parse(RELEASED), List.of(misnamed), changelog(""), NO_WAIVERS, marks("1.0.0"), TODAY);
        assertThat(refusals(new BaselinesAreFrozen(), other))
                .contains(
                        "spec/baseline/1.0.0.yaml: it states the version 1.0.0; a baseline is named after its version."
                                + " [baselines-are-frozen]");
    }

    @Test
    void a_waived_breach_counts_as_an_addition() {
        String nullable = RELEASED.replace("{type: integer,", "{type: integer, nullable: true,")
                .replace("version: 1.0.0", "version: 1.1.0");
        String id = Contracts.onlyChange(review(nullable, "")).id();
        assertThat(id).isEqualTo("received-nullable-changed /components/schemas/Coins/properties/count");
        Waivers waivers = new Waivers(List.of(waiver(id, LocalDate.of(2027, 1, 5))));
        assertThat(refusals(new VersionFitsTheChange(), review(nullable, "", NO_WAIVERS)))
                .hasSize(1);
        assertThat(refusals(new VersionFitsTheChange(), review(nullable, "", waivers)))
                .isEmpty();
        assertThat(refusals(new WaiversAreAlive(), review(nullable, "", waivers)))
                .isEmpty();
    }

    @Test
    void a_waiver_that_ran_out_or_waives_nothing_is_refused() {
        Waivers waivers = new Waivers(List.of(waiver("no-such-change /x", LocalDate.of(2027, 1, 4))));
        assertThat(refusals(new WaiversAreAlive(), review(RELEASED, "", waivers)))
                .containsExactly(
                        "spec/waivers.yaml: there is no change \"no-such-change /x\"; remove its waiver."
                                + " [waivers-are-alive]",
                        "spec/waivers.yaml: the waiver of \"no-such-change /x\" ran out on 2027-01-04; the API team decides"
                                + " again. [waivers-are-alive]");
        Waivers nobody = new Waivers(List.of(new Waiver("some-change /y", "because", " ", TODAY)));
        assertThat(refusals(new WaiversAreAlive(), review(RELEASED, "", nobody)))
                .contains("spec/waivers.yaml: the waiver of \"some-change /y\" lacks a reason or an owner."
                        + " [waivers-are-alive]");
    }

    private static Waiver waiver(String finding, LocalDate until) {
        return new Waiver(finding, "Nobody reads it.", "the API team", until);
    }

    @Test
    void a_deprecation_says_since_when_and_until_when() {
        String undated = RELEASED.replace("tags: [Coins]", "deprecated: true");
        assertThat(refusals(new DeprecationsHaveDates(), review(undated, "")))
                .containsExactly(
                        "spec/cryptopocket.yaml:7: \"listCoins\" is deprecated without dates; its description should say as"
                                + " in \"Deprecated since 1.4.0, goes on 2027-05-31\". [deprecations-have-dates]");
        String dated = undated.replace("All coins.", "All coins. Deprecated since 1.1.0, goes on 2027-12-31.");
        assertThat(refusals(new DeprecationsHaveDates(), review(dated, ""))).isEmpty();
    }

    @Test
    void all_modules_have_the_version_of_the_contract() {
        Review review =
                Review.of(parse(RELEASED), List.of(baseline()), changelog(""), NO_WAIVERS, marks("0.9.0"), TODAY);
        assertThat(refusals(new OneVersionEverywhere(), review))
                .containsExactly(
                        "client/pom.xml:10: the version is 0.9.0, but that of the contract is 1.0.0; the release"
                                + " command sets both. [one-version-everywhere]");
    }
}
