package io.cryptopocket.sandbox.ramp.payment;

/** Hears of payments whose money arrived and whose coins were sent, at that moment and in that order. */
public interface PaymentEvents {

    /** Tells nobody. */
    PaymentEvents NOBODY = new PaymentEvents() {
        @Override
        public void received(Payment payment) {}

        @Override
        public void coinsSent(Payment payment) {}
    };

    void received(Payment payment);

    void coinsSent(Payment payment);
}
