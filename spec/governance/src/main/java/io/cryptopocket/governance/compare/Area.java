package io.cryptopocket.governance.compare;

/** The part of the contract that a change is about. */
public enum Area {
    OPERATION("operations"),
    REQUEST("requests"),
    ANSWER("answers"),
    ERROR_CODE("error codes"),
    WEBHOOK("webhook payloads"),
    SECURITY("security"),
    CERTAINTY("certainty"),
    TEXT("words and examples");

    private final String word;

    Area(String word) {
        this.word = word;
    }

    /** The word used in reports, for example {@code webhook payloads}. */
    public String word() {
        return word;
    }
}
