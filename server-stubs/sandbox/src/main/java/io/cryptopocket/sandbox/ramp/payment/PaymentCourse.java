package io.cryptopocket.sandbox.ramp.payment;

import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.money.Account;
import io.cryptopocket.sandbox.money.Book;
import io.cryptopocket.sandbox.money.Ledger;
import io.cryptopocket.sandbox.money.Posting;
import io.cryptopocket.sandbox.ramp.quote.OnRampQuote;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.time.Timeline;
import java.time.Instant;
import java.util.List;

/**
 * Moves payments on, from each state to the next and never back, and books the money that moves with them. Whoever is
 * late (a payment has gone on meanwhile) changes nothing.
 */
public final class PaymentCourse {

    private final Payments payments;
    private final Ledger ledger;
    private final PaymentEvents events;
    private final Timeline timeline;
    private final Pace pace;

    public PaymentCourse(Payments payments, Ledger ledger, PaymentEvents events, Timeline timeline, Pace pace) {
        this.payments = payments;
        this.ledger = ledger;
        this.events = events;
        this.timeline = timeline;
        this.pace = pace;
    }

    /** A bank transfer is announced. */
    boolean announce(String id) {
        Payment payment = payments.get(id);
        if (payment.status() != PaymentStatus.STARTED
                || !payment.quote().method().isTransfer()) {
            return false;
        }
        payments.replace(payment.with(PaymentStatus.PENDING_BANK));
        return true;
    }

    /** The customer pays on a page or by card; the money comes from outside. */
    boolean receiveFromOutside(String id, String holder, Instant now) {
        Payment payment = payments.get(id);
        if (!payment.status().isUnpaid()) {
            return false;
        }
        ledger.move(
                payment.owner(), Book.OUTSIDE, Book.IN_TRANSIT, payment.quote().fiat());
        received(payment, holder, now);
        return true;
    }

    /** A bank transfer that is in the books already turns out to be for this payment, which must be unpaid. */
    void receiveFromBank(Payment payment, String holder, Instant now) {
        received(payment, holder, now);
    }

    /** The coins go out: what was paid becomes the service's, and the coins the customer's. */
    boolean sendCoins(String id) {
        Payment payment = payments.get(id);
        if (payment.status() != PaymentStatus.PAYMENT_RECEIVED) {
            return false;
        }
        bookCoins(payment);
        Payment sent = payment.with(PaymentStatus.COINS_SENT);
        payments.replace(sent);
        events.coinsSent(sent);
        return true;
    }

    /**
     * Adds a payment that was made before the sandbox began, in the state it is in, and books what moved until then.
     * Nothing goes on by itself with it, and nobody is told.
     *
     * @param paidByBank whether its money is in the books already, as a bank transaction that belongs to it
     */
    void add(Payment payment, boolean paidByBank) {
        payments.add(payment);
        if (!payment.status().isUnpaid() && !paidByBank) {
            ledger.move(
                    payment.owner(),
                    Book.OUTSIDE,
                    Book.IN_TRANSIT,
                    payment.quote().fiat());
        }
        if (payment.status() == PaymentStatus.COINS_SENT) {
            bookCoins(payment);
        }
    }

    private void bookCoins(Payment payment) {
        IntegrationId owner = payment.owner();
        OnRampQuote quote = payment.quote();
        ledger.enter(List.of(
                new Posting(new Account(owner, Book.IN_TRANSIT), quote.fiat().negated()),
                new Posting(new Account(owner, Book.FEES), quote.fee()),
                new Posting(new Account(owner, Book.TREASURY), quote.net()),
                new Posting(new Account(owner, Book.TREASURY), quote.coins().negated()),
                new Posting(new Account(owner, Book.OUTSIDE), quote.coins())));
    }

    private void received(Payment payment, String holder, Instant now) {
        Payment received = payment.receivedFrom(holder);
        payments.replace(received);
        events.received(received);
        PaymentScript script = PaymentScript.of(payment.externalId());
        if (script == PaymentScript.AT_ONCE) {
            sendCoins(payment.id());
        } else if (script != PaymentScript.STAY_RECEIVED) {
            pace.next(timeline, now, due -> sendCoins(payment.id()));
        }
    }
}
