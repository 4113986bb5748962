package io.cryptopocket.conformance.verdict;

/** The closed list of reasons for which a case is not exercised. Any of them makes a run PARTIAL. */
public enum SkipReason {
    FIXTURE_MISSING("The settings do not name something that the target must already have."),
    UNREACHABLE_BY_OUTSIDERS("No caller of the API can bring this about."),
    NOT_IMPLEMENTED_BY_TARGET("The target answers that it does not have this operation yet."),
    MOCK_CANNOT_SHOW("A mock that only knows the contract cannot show this."),
    READ_ONLY("The case would change something, and only reading was asked for."),
    FILTERED_OUT("The case was not selected."),
    OTHER_SHARD("The case belongs to another shard."),
    DEPENDENCY_FAILED("A call that must come first did not do what is documented."),
    TIME_OVER("The time was over before it was this case's turn."),
    TARGET_GONE("The target had stopped answering, so that this was not tried any more.");

    private final String sentence;

    SkipReason(String sentence) {
        this.sentence = sentence;
    }

    /** The reason as one sentence for a reader who does not know the suite. */
    public String sentence() {
        return sentence;
    }
}
