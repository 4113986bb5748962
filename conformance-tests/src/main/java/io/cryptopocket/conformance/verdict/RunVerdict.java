package io.cryptopocket.conformance.verdict;

/** What a whole run came to. */
public enum RunVerdict {
    /** Every case of the contract ran, and every one passed. */
    CONFORMANT("Everything that the contract documents was exercised, and the target does it."),
    /** Nothing that ran failed, but not everything could be looked at. */
    PARTIAL("What was exercised is as documented; not everything could be exercised."),
    /** At least one case failed. */
    NONCONFORMANT("The target does not do what the contract documents."),
    /** Nothing reliable can be said. */
    INCONCLUSIVE("Nothing reliable can be said about the target.");

    private final String sentence;

    RunVerdict(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
