package io.cryptopocket.sandbox.fault;

import io.cryptopocket.sandbox.webhook.Transport;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** A fault and how it comes about. */
sealed interface Flaw {

    Fault fault();

    /** Leaves the request alone and makes one kind of answer worse. */
    record InAnswer(Fault fault, Outcome outcome, Worsening worsening) implements Flaw {}

    /** Makes the rules see another request than the one that came. */
    record InRequest(Fault fault, Disguise disguise) implements Flaw {}

    /** Makes the rules see another request, and says something else than they do. */
    record InBoth(Fault fault, Disguise disguise, Worsening worsening) implements Flaw {}

    /** Keeps requests from the rules and answers itself. */
    record Instead(Fault fault, Excuse excuse) implements Flaw {}

    /** Answers with success what is wrong as a request, whatever it says. */
    record Lenient(Fault fault, Improper improper, Outcome success) implements Flaw {}

    /** In what a request can be wrong, whatever it says. */
    enum Improper {
        METHOD,
        MEDIA_TYPE,
        JSON,
        LIST
    }

    /** Lets webhooks go astray. */
    record InDelivery(Fault fault, Mishap mishap) implements Flaw {}

    /** Forgets what happened when this was on before. */
    default void reset() {
        if (this instanceof InAnswer flaw) {
            flaw.worsening().reset();
        }
    }

    /** Makes an answer worse. */
    @FunctionalInterface
    interface Worsening {

        Answer apply(Answer answer, SentRequest request);

        /** Forgets what happened when this was on before; does nothing unless there is a memory. */
        default void reset() {}
    }

    /** Delivers a webhook in another way than it should be. */
    @FunctionalInterface
    interface Mishap {

        CompletionStage<Integer> post(Transport transport, URI url, Map<String, String> headers, String body);
    }

    /** Makes a request look like another one. */
    @FunctionalInterface
    interface Disguise {

        SentRequest apply(SentRequest request, Impersonation tokens);
    }

    /** Answers a request without doing what it asks for. */
    @FunctionalInterface
    interface Excuse {

        Answer apply(SentRequest request);
    }
}
