package io.cryptopocket.governance.gate;

import io.cryptopocket.governance.compare.Change;
import io.cryptopocket.governance.compare.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A waiver is for a while and for something that is there; otherwise it hides the next finding. */
final class WaiversAreAlive implements Gate {

    @Override
    public String title() {
        return "waivers name an owner and a reason, have not run out, and waive something";
    }

    @Override
    public List<Refusal> check(Review review) {
        List<Refusal> refusals = new ArrayList<>();
        Set<String> changes = review.comparison().map(Comparison::changes).stream()
                .flatMap(List::stream)
                .map(Change::id)
                .collect(Collectors.toSet());
        for (Waiver waiver : review.waivers().all()) {
            if (!changes.contains(waiver.finding())) {
                refusals.add(
                        refuse(Waivers.NAME, "there is no change \"" + waiver.finding() + "\"; remove its waiver."));
            }
        }
        review.waivers().all().forEach(waiver -> refusals.addAll(problems(waiver, review)));
        return refusals;
    }

    private List<Refusal> problems(Waiver waiver, Review review) {
        List<Refusal> refusals = new ArrayList<>();
        if (waiver.reason().isBlank() || waiver.owner().isBlank()) {
            refusals.add(
                    refuse(Waivers.NAME, "the waiver of \"" + waiver.finding() + "\" lacks a reason or an owner."));
        }
        if (!waiver.holdsOn(review.today())) {
            refusals.add(refuse(
                    Waivers.NAME,
                    "the waiver of \"" + waiver.finding() + "\" ran out on " + waiver.until() + "; " + waiver.owner()
                            + " decides again."));
        }
        return refusals;
    }
}
