package io.cryptopocket.governance.facts;

import io.cryptopocket.governance.compare.Area;
import io.cryptopocket.governance.compare.Change;
import io.cryptopocket.governance.gate.Gate;
import io.cryptopocket.governance.gate.Refusal;
import io.cryptopocket.governance.gate.Review;
import io.cryptopocket.governance.gate.Waiver;
import io.cryptopocket.governance.release.Baseline;
import io.cryptopocket.governance.release.Step;
import io.cryptopocket.governance.release.Version;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The contract against its last release.
 *
 * @param effect {@code first release}, {@code none}, {@code documentation only}, {@code additive} or {@code breaking}
 * @param headline the verdict in one line
 * @param baseline version of the last release; empty before the first one
 * @param step the step that the version has to take, waivers counted in
 * @param versions what the next release may be called
 * @param changes the worst first
 * @param gates each with what it refuses
 */
public record Verdict(
        String effect,
        String headline,
        String baseline,
        String step,
        List<String> versions,
        List<ChangeFact> changes,
        List<WaiverFact> waivers,
        List<GateFact> gates) {

    /** A change as the page shows it. Lines are 0 where the place is not in that contract. */
    public record ChangeFact(
            String id,
            String effect,
            List<String> areas,
            String sentence,
            int line,
            int baselineLine,
            List<String> operations,
            boolean waived) {}

    /** A waiver; the day is the last on which it holds. */
    public record WaiverFact(String finding, String reason, String owner, String until) {}

    /** A gate of the build and what it refuses. */
    public record GateFact(String id, String title, List<String> refusals) {}

    static Verdict of(Review review) {
        Optional<Version> last = review.last().map(Baseline::version);
        String effect = last.isEmpty()
                ? "first release"
                : review.comparison().orElseThrow().effect().word();
        Step step = Step.of(review.effect());
        List<String> versions = last
                .map(version -> step == Step.NONE ? List.of(version) : version.successors(step))
                .orElseGet(() -> List.of(Version.of(review.contract().version())))
                .stream()
                .map(Version::toString)
                .toList();
        List<ChangeFact> changes = review.comparison().stream()
                .flatMap(comparison -> comparison.changes().stream())
                .map(change -> fact(review, change))
                .toList();
        return new Verdict(
                effect,
                headline(effect, last, step, versions, changes.size()),
                last.map(Version::toString).orElse(""),
                step.word(),
                versions,
                changes,
                review.waivers().all().stream().map(Verdict::fact).toList(),
                Gate.all().stream().map(gate -> fact(review, gate)).toList());
    }

    private static String headline(
            String effect, Optional<Version> last, Step step, List<String> versions, int changes) {
        if (last.isEmpty()) {
            return "First release: nothing is released yet that this contract could break.";
        }
        if (changes == 0) {
            return "No change since " + last.get() + ".";
        }
        String word = effect.substring(0, 1).toUpperCase(Locale.ROOT) + effect.substring(1);
        return word + " against " + last.get() + ": " + (changes == 1 ? "1 change" : changes + " changes")
                + ", which ask" + (changes == 1 ? "s" : "") + " for a " + step.word() + " step, to "
                + String.join(" or ", versions) + ".";
    }

    private static ChangeFact fact(Review review, Change change) {
        return new ChangeFact(
                change.id(),
                change.effect().word(),
                change.areas().stream().map(Area::word).toList(),
                change.sentence(),
                change.line().orElse(0),
                change.oldLine().orElse(0),
                change.operations(),
                review.waivers().of(change, review.today()).isPresent());
    }

    private static WaiverFact fact(Waiver waiver) {
        return new WaiverFact(
                waiver.finding(),
                waiver.reason(),
                waiver.owner(),
                waiver.until().toString());
    }

    private static GateFact fact(Review review, Gate gate) {
        return new GateFact(
                gate.id(),
                gate.title(),
                gate.check(review).stream().map(Refusal::toString).toList());
    }
}
