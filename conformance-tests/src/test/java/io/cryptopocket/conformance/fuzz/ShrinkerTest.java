package io.cryptopocket.conformance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Level;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.RequestValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ShrinkerTest {

    private static final Sighting.Key KEY = new Sighting.Key("createPayment", Property.STATUS_DOCUMENTED, "500");
    private static final Place WALLET = body("wallet");
    private static final Place AMOUNT = body("fiat_amount");
    private static final Place EXTERNAL_ID = body("external_id");

    private final Contract contract = Contract.load();
    private final Generator generator = new Generator(contract, new Validators(), 1);
    private final Attempt plain = Attempt.of(contract.operation("createPayment").rows().stream()
            .filter(row -> row.example().key().equals("transfer"))
            .findFirst()
            .orElseThrow());

    @Test
    void keeps_the_one_change_that_matters_and_makes_it_as_simple_as_it_can_be() {
        Attempt found = plain.with(WALLET, text("中中中x' OR '1'='1中中中中中"))
                .with(AMOUNT, new RequestValue.Literal(JsonNodeFactory.instance.numberNode(1_000_000)))
                .with(body("something_else"), text("y"));

        Shrinker.Shrunk shrunk = shrink(found, attempt -> said(attempt, WALLET).contains("'"));

        assertThat(shrunk.trial().attempt().changes()).containsEntry(WALLET, text("'"));
        assertThat(shrunk.trial().attempt().changes().keySet()).doesNotContain(AMOUNT, body("something_else"));
        assertThat(shrunk.repeated()).isTrue();
    }

    @Test
    void leaves_out_every_optional_value_when_nothing_of_the_request_matters() {
        Shrinker.Shrunk shrunk = shrink(plain.with(AMOUNT, text("x")), attempt -> true);

        assertThat(shrunk.trial().attempt().changes().values()).containsOnly(new RequestValue.Absent());
        generator.sites(plain).stream()
                .filter(site -> site.present() && !site.required())
                .forEach(site -> assertThat(shrunk.trial().attempt().changes()).containsKey(site.place()));
    }

    @Test
    void keeps_an_optional_value_that_matters() {
        Attempt found = plain.with(EXTERNAL_ID, text("ab\u0000c"));

        Shrinker.Shrunk shrunk =
                shrink(found, attempt -> said(attempt, EXTERNAL_ID).contains("\u0000"));

        assertThat(shrunk.trial().attempt().changes()).containsEntry(EXTERNAL_ID, text("\u0000"));
    }

    @Test
    void comes_out_of_five_hundred_lists_quickly() {
        JsonNode deep = JsonNodeFactory.instance.textNode("!");
        for (int i = 0; i < 500; i++) {
            deep = JsonNodeFactory.instance.arrayNode().add(deep);
        }

        Shrinker.Shrunk shrunk = shrink(
                plain.with(WALLET, new RequestValue.Literal(deep)),
                attempt -> said(attempt, WALLET).contains("!"));

        assertThat(shrunk.trial().attempt().changes()).containsEntry(WALLET, text("!"));
        assertThat(shrunk.tries()).isLessThan(Shrinker.MOST_TRIES);
    }

    @Test
    void shortens_a_body_that_is_no_json() {
        Attempt found = plain.saying(Optional.of("{\"a\":1,\"b\":?,\"c\":3}"));

        Shrinker.Shrunk shrunk =
                shrink(found, attempt -> attempt.text().orElse("").contains("?"));

        assertThat(shrunk.trial().attempt().text().orElseThrow()).contains("?").hasSizeLessThan(4);
    }

    @Test
    void reports_what_was_seen_only_once_as_it_was_seen() {
        Attempt found = plain.with(WALLET, text("abc"));

        Shrinker.Shrunk shrunk = shrink(found, attempt -> false);

        assertThat(shrunk.repeated()).isFalse();
        assertThat(shrunk.trial().attempt()).isEqualTo(found);
        assertThat(shrunk.tries()).isOne();
    }

    @Test
    void never_sends_more_requests_than_it_may() {
        AtomicInteger sent = new AtomicInteger();
        Attempt found = plain.with(WALLET, text("é".repeat(20_000)));

        Shrinker.Shrunk shrunk = shrink(found, attempt -> {
            sent.incrementAndGet();
            return said(attempt, WALLET).length() > 19_000;
        });

        assertThat(sent.get()).isLessThanOrEqualTo(Shrinker.MOST_TRIES).isEqualTo(shrunk.tries());
    }

    private Shrinker.Shrunk shrink(Attempt found, Predicate<Attempt> fails) {
        return new Shrinker(generator, attempt -> Optional.of(trial(attempt, fails.test(attempt))))
                .shrink(trial(found, true), KEY);
    }

    private static Trial trial(Attempt attempt, boolean fails) {
        Violation violation = new Violation("status", "p", "t", 1, Level.DOCUMENTED, "e", "a");
        List<Sighting> sightings = fails ? List.of(new Sighting(KEY, violation)) : List.of();
        Row row = new Row(
                new CaseId("createPayment", "fuzz", "x"),
                Kind.FUZZ,
                Level.DOCUMENTED,
                "",
                1,
                new Verdict.Passed(),
                List.of(),
                Duration.ZERO);
        return new Trial(attempt, new Ruling(Ruling.Kind.VALID, Optional.empty(), false), row, sightings);
    }

    private static String said(Attempt attempt, Place place) {
        Map<Place, RequestValue> changes = attempt.changes();
        return changes.get(place) instanceof RequestValue.Literal literal
                ? literal.value().isTextual()
                        ? literal.value().textValue()
                        : literal.value().toString()
                : "";
    }

    private static RequestValue text(String text) {
        return new RequestValue.Literal(JsonNodeFactory.instance.textNode(text));
    }

    private static Place body(String name) {
        return new Place(Place.Part.BODY, List.of(name));
    }
}
