package io.cryptopocket.sandbox.form;

import io.cryptopocket.sandbox.ramp.payment.Payment;
import io.cryptopocket.sandbox.ramp.payment.PaymentStatus;
import io.cryptopocket.spec.reference.Markup;

/** How far a payment is. */
final class Steps {

    private Steps() {}

    static void write(Markup html, Payment payment) {
        html.open("ol", "class", "steps").line();
        for (PaymentStatus status : PaymentStatus.values()) {
            if (status != PaymentStatus.PENDING_BANK || payment.quote().method().isTransfer()) {
                step(html, status, payment.status());
            }
        }
        html.close("ol").line();
    }

    private static void step(Markup html, PaymentStatus step, PaymentStatus reached) {
        boolean done = step.compareTo(reached) <= 0;
        html.open("li", "class", done ? "done" : "open", "aria-current", step == reached ? "step" : "false");
        html.text(label(step))
                .text(" ")
                .element("code", step.wire())
                .close("li")
                .line();
    }

    private static String label(PaymentStatus status) {
        return switch (status) {
            case STARTED -> "Started";
            case PENDING_BANK -> "Transfer on its way";
            case PAYMENT_RECEIVED -> "Money received";
            case COINS_SENT -> "Coins sent";
        };
    }
}
