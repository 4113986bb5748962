package io.cryptopocket.sandbox.form;

import io.cryptopocket.sandbox.outcome.Refusal;

/** Refusals in words for customers. */
final class Refused {

    private Refused() {}

    static String sentence(Refusal refusal) {
        return switch (refusal.code()) {
            case LIMIT_EXCEDED ->
                "Your card payments of this quarter have reached their limit. Choose another way to pay.";
            case MIN_PURCHASE ->
                (refusal.message() == null ? "The amount is too small." : refusal.message())
                        + " Choose another way to pay.";
            case METHOD_NOT_ALLOWED -> "This shop does not offer that way to pay. Choose another one.";
            case ERROR_PAYMENT_CREATION -> "The provider of the payment refused it. Choose another way to pay.";
            default -> "This is not possible: " + refusal.code().wire() + ".";
        };
    }
}
