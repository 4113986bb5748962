package io.cryptopocket.sandbox.ramp.payment;

import io.cryptopocket.sandbox.banking.BankAccounts;
import io.cryptopocket.sandbox.banking.BankTransaction;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.Refusal;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.time.Timeline;
import java.time.Instant;

/** Lets an integration state that a transaction nobody recognized belongs to one of its payments. */
public final class Reconciliation {

    private final Payments payments;
    private final BankAccounts accounts;
    private final Transfers transfers;
    private final Timeline timeline;

    public Reconciliation(Payments payments, BankAccounts accounts, Transfers transfers, Timeline timeline) {
        this.payments = payments;
        this.accounts = accounts;
        this.transfers = transfers;
        this.timeline = timeline;
    }

    /** A payment, and the transaction that belongs to it. */
    public record Pair(String paymentId, String transactionId) {}

    /**
     * Reconciles. A pair that belongs together already is answered as if it had been reconciled just now.
     *
     * @return {@code payment_not_found}, {@code transaction_not_found}, {@code payment_not_reconcilable}
     *     (paid with another transaction, or not by bank transfer), {@code amounts_differ} or
     *     {@code transaction_already_reconciled} (with another payment), in this order; each but the first two with a
     *     sentence
     */
    public Outcome<Pair> reconcile(IntegrationId asker, String paymentId, String transactionId) {
        return timeline.perform(now -> payments.find(asker, paymentId)
                .map(payment -> accounts.findTransaction(asker, transactionId)
                        .map(transaction -> reconcile(payment, transaction, now))
                        .orElseGet(() -> Outcome.refused(RefusalCode.TRANSACTION_NOT_FOUND)))
                .orElseGet(() -> Outcome.refused(RefusalCode.PAYMENT_NOT_FOUND)));
    }

    private Outcome<Pair> reconcile(Payment payment, BankTransaction transaction, Instant now) {
        Pair pair = new Pair(payment.id(), transaction.id());
        String belongsTo = transaction.payment();
        if (payment.id().equals(belongsTo)) {
            return Outcome.done(pair);
        }
        if (!payment.status().isUnpaid() || !payment.quote().method().isTransfer()) {
            return Outcome.refused(Refusal.of(
                    RefusalCode.PAYMENT_NOT_RECONCILABLE,
                    payment.quote().method().isTransfer()
                            ? "The payment is paid already."
                            : "The payment is not paid by bank transfer."));
        }
        if (!transaction.amount().equals(payment.quote().fiat())) {
            return Outcome.refused(Refusal.of(
                    RefusalCode.AMOUNTS_DIFFER,
                    "The payment is about " + payment.quote().fiat() + " and the transaction about "
                            + transaction.amount() + "."));
        }
        if (belongsTo != null) {
            return Outcome.refused(Refusal.of(
                    RefusalCode.TRANSACTION_ALREADY_RECONCILED,
                    "The transaction belongs to payment " + belongsTo + "."));
        }
        transfers.settle(payment, transaction, now);
        return Outcome.done(pair);
    }
}
