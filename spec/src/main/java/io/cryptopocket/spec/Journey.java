package io.cryptopocket.spec;

import java.util.List;

/**
 * A documented way through several operations ({@code x-conformance: journeys}).
 *
 * @param id lower-case name, used in case ids
 * @param summary what somebody achieves by it
 * @param steps the calls, in order
 * @param element its place in the contract
 */
public record Journey(String id, String summary, List<Step> steps, Element element) {

    static List<Journey> readAll(Element root) {
        return root.find(Recipe.KEY, "journeys").map(Element::items).orElse(List.of()).stream()
                .map(Journey::read)
                .toList();
    }

    private static Journey read(Element journey) {
        Words.requireKeys(journey, "id", "summary", Provenance.KEY, "steps");
        List<Step> steps = Step.readAll(journey.find("steps"));
        if (steps.isEmpty()) {
            throw journey.refuse("a journey has at least one step.");
        }
        return new Journey(journey.text("id"), journey.text("summary"), steps, journey);
    }

    /** How sure this way is. */
    public Provenance provenance() {
        return element.provenance();
    }
}
