package io.cryptopocket.conformance.run;

import io.cryptopocket.sandbox.fault.Fault;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of a fault.
 *
 * @param kills the cases that failed because of it, in the order in which they were asked
 * @param asked how many cases looked
 */
record Fate(Fault fault, Outcome outcome, List<Kill> kills, int asked) {

    /** What can become of a fault. */
    enum Outcome {
        KILLED,
        SURVIVED,
        /** It has acted, and each answer was the same as without it. */
        NO_DIFFERENCE
    }

    /**
     * A case that failed because of a fault.
     *
     * @param testId the id of the case
     * @param checks ids of the checks that found something
     */
    record Kill(String testId, Set<String> checks) {}

    Set<String> checks() {
        Set<String> all = new TreeSet<>();
        kills.forEach(kill -> all.addAll(kill.checks()));
        return all;
    }
}
