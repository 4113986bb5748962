package io.cryptopocket.governance.compare;

/** Which way a value travels, seen by the integrator. What is a relief one way is a demand the other way. */
enum Flow {
    /** The integrator sends it: requests, and answers to webhooks. */
    SENT("sent"),
    /** The integrator receives it: answers, and the payloads of webhooks. */
    RECEIVED("received");

    private final String word;

    Flow(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    Flow reversed() {
        return this == SENT ? RECEIVED : SENT;
    }

    /** More values are possible than before. */
    Effect widened() {
        return this == SENT ? Effect.ADDITIVE : Effect.BREAKING;
    }

    /** Fewer values are possible than before. */
    Effect narrowed() {
        return this == SENT ? Effect.BREAKING : Effect.ADDITIVE;
    }
}
