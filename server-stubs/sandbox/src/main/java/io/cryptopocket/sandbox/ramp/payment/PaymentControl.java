package io.cryptopocket.sandbox.ramp.payment;

import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.time.Timeline;
import java.time.Instant;

/** Takes payments further by hand. */
public final class PaymentControl {

    private final Payments payments;
    private final PaymentCourse course;
    private final Transfers transfers;
    private final Checkout checkout;
    private final Gateway gateway;
    private final Timeline timeline;

    public PaymentControl(
            Payments payments,
            PaymentCourse course,
            Transfers transfers,
            Checkout checkout,
            Gateway gateway,
            Timeline timeline) {
        this.payments = payments;
        this.course = course;
        this.transfers = transfers;
        this.checkout = checkout;
        this.gateway = gateway;
        this.timeline = timeline;
    }

    /**
     * Takes a payment one state further: a guided payment whose customer has not chosen is completed for him first, a
     * bank transfer arrives with the right amount and concept.
     *
     * @return false if there is none of this integration, or it is final
     */
    public boolean advance(IntegrationId asker, String id) {
        return timeline.perform(now ->
                payments.find(asker, id).map(payment -> advance(payment, now)).orElse(false));
    }

    private boolean advance(Payment payment, Instant now) {
        String id = payment.id();
        boolean transfer = payment.quote().method().isTransfer();
        return switch (payment.status()) {
            case STARTED -> {
                if (payment.wallet() == null) {
                    yield gateway.complete(payment, now);
                }
                yield transfer ? course.announce(id) : checkout.receive(id, now);
            }
            case PENDING_BANK -> transfers.arriveRecognizably(id);
            case PAYMENT_RECEIVED -> course.sendCoins(id);
            case COINS_SENT -> false;
        };
    }
}
