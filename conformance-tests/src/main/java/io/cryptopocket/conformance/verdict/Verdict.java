package io.cryptopocket.conformance.verdict;

import java.util.List;

/** What is known of a case after it ran, a closed set. */
public sealed interface Verdict {

    /** Every check that applies holds. */
    record Passed() implements Verdict {}

    /**
     * The target deviates from the contract.
     *
     * @param violations at least one; those that weigh as a failure come first
     */
    record Failed(List<Violation> violations) implements Verdict {
        public Failed {
            violations = List.copyOf(violations);
        }
    }

    /**
     * A foreign target deviates from what the contract only knows from legacy pages or has inferred: worth reading,
     * never a failure.
     *
     * @param violations at least one
     */
    record Warned(List<Violation> violations) implements Verdict {
        public Warned {
            violations = List.copyOf(violations);
        }
    }

    /**
     * Nothing was learnt about the target.
     *
     * @param origin who to look at
     * @param sentence what went wrong and, where something can be done, what to do
     */
    record Errored(Origin origin, String sentence) implements Verdict {}

    /**
     * The case was not exercised.
     *
     * @param detail what exactly is missing, one sentence; may be empty
     */
    record Skipped(SkipReason reason, String detail) implements Verdict {}

    /**
     * A failure that was announced beforehand.
     *
     * @param reason why it is accepted for now
     * @param link where it is followed up
     * @param actual what the case really came to, {@link Failed} or {@link Errored}
     */
    record Known(String reason, String link, Verdict actual) implements Verdict {}

    /** Where an {@link Errored} comes from. */
    enum Origin {
        /** The network, or a target that does not answer in time: exit code 3. */
        NETWORK,
        /** The suite itself: exit code 5. */
        SUITE
    }
}
