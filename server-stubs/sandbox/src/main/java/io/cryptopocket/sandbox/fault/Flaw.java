package io.cryptopocket.sandbox.fault;

/** A fault and how it comes about. */
sealed interface Flaw {

    Fault fault();

    /** Leaves the request alone and makes one kind of answer worse. */
    record InAnswer(Fault fault, Outcome outcome, Worsening worsening) implements Flaw {}

    /** Makes the rules see another request than the one that came. */
    record InRequest(Fault fault, Disguise disguise) implements Flaw {}

    /** Makes an answer worse. */
    @FunctionalInterface
    interface Worsening {

        Answer apply(Answer answer, SentRequest request);
    }

    /** Makes a request look like another one. */
    @FunctionalInterface
    interface Disguise {

        SentRequest apply(SentRequest request, Impersonation tokens);
    }
}
