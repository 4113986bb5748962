package io.cryptopocket.sandbox.ramp.payment;

import io.cryptopocket.sandbox.banking.BankAccounts;
import io.cryptopocket.sandbox.banking.BankTransaction;
import io.cryptopocket.sandbox.banking.Deposit;
import io.cryptopocket.sandbox.banking.Iban;
import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.Customers;
import io.cryptopocket.sandbox.customer.Trait;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.time.Timeline;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Payments by bank transfer: each gets a concept of its own, by which the money is recognized when it arrives with
 * the right amount at the account of the integration. What is not recognized waits to be {@linkplain Reconciliation
 * reconciled}.
 *
 * <p>Nobody goes to a bank in a sandbox: after a moment the transfer is announced, after another it arrives.
 */
public final class Transfers {

    private final PaymentCourse course;
    private final Payments payments;
    private final Customers customers;
    private final BankAccounts accounts;
    private final Timeline timeline;
    private final Pace pace;
    private final Map<String, String> awaited = new HashMap<>();
    private long lastConcept;

    /** @param lastConcept concepts begin behind this */
    public Transfers(
            PaymentCourse course,
            Payments payments,
            Customers customers,
            BankAccounts accounts,
            Timeline timeline,
            Pace pace,
            long lastConcept) {
        this.course = course;
        this.payments = payments;
        this.customers = customers;
        this.accounts = accounts;
        this.timeline = timeline;
        this.pace = pace;
        this.lastConcept = lastConcept;
    }

    long nextConcept() {
        return ++lastConcept;
    }

    /** Recognizes the money of a payment from now on. */
    void await(Payment payment) {
        awaited.put(Long.toString(payment.concept()), payment.id());
    }

    /** Lets things take their course with a new payment. */
    void begin(Payment payment, Instant now) {
        await(payment);
        String id = payment.id();
        PaymentScript script = PaymentScript.of(payment.externalId());
        if (script == PaymentScript.AT_ONCE) {
            course.announce(id);
            arrive(id);
        } else if (script != PaymentScript.STAY_STARTED) {
            pace.next(timeline, now, announced -> {
                course.announce(id);
                if (script != PaymentScript.STAY_PENDING) {
                    pace.next(timeline, announced, due -> arrive(id));
                }
            });
        }
    }

    /** The customer's transfer arrives, as it comes; nothing happens if the payment is paid. */
    void arrive(String id) {
        Payment payment = payments.get(id);
        if (payment.status().isUnpaid()) {
            Customer customer = customers.get(payment.customer());
            PaymentScript script = PaymentScript.of(payment.externalId());
            boolean nameless = customer.is(Trait.PAYS_WITHOUT_CONCEPT) || script == PaymentScript.NO_CONCEPT;
            Money amount = payment.quote().fiat();
            if (script == PaymentScript.WRONG_AMOUNT) {
                amount = amount.minus(Money.ofPieces(amount.unit(), BigInteger.ONE));
            }
            deposit(payment, amount, nameless ? null : Long.toString(payment.concept()));
        }
    }

    /** The customer's transfer arrives as it should, whatever the script says. */
    boolean arriveRecognizably(String id) {
        Payment payment = payments.get(id);
        if (!payment.status().isUnpaid()) {
            return false;
        }
        deposit(payment, payment.quote().fiat(), Long.toString(payment.concept()));
        return true;
    }

    /**
     * Adds a payment by bank transfer that was made before the sandbox began.
     *
     * @param transaction that belongs to it, or null if none has arrived or was recognized
     */
    public void add(Payment payment, @Nullable BankTransaction transaction) {
        timeline.perform(now -> {
            if (transaction != null) {
                accounts.claim(transaction, payment.id());
            }
            course.add(payment, transaction != null);
            lastConcept = Math.max(lastConcept, payment.concept());
            if (payment.status().isUnpaid()) {
                await(payment);
            }
            return now;
        });
    }

    /** A transfer arrives; if it is recognized, its payment goes on. Returns it as it is then. */
    public BankTransaction deposit(IntegrationId owner, Deposit deposit) {
        return timeline.perform(now -> {
            BankTransaction arrived = accounts.book(deposit);
            Payment payment = recognize(owner, deposit);
            if (payment != null) {
                settle(payment, arrived, now);
            }
            return accounts.findTransaction(owner, arrived.id()).orElseThrow();
        });
    }

    /** A transaction that belongs to nothing is for this payment, which is unpaid. */
    void settle(Payment payment, BankTransaction transaction, Instant now) {
        accounts.claim(transaction, payment.id());
        awaited.remove(Long.toString(payment.concept()));
        course.receiveFromBank(payment, transaction.senderName(), now);
    }

    private void deposit(Payment payment, Money amount, @Nullable String concept) {
        Customer customer = customers.get(payment.customer());
        Iban account = accounts.forTransfersTo(payment.owner()).orElseThrow().iban();
        deposit(payment.owner(), new Deposit(account, amount, customer.name(), CustomerIbans.of(customer), concept));
    }

    private @Nullable Payment recognize(IntegrationId owner, Deposit deposit) {
        String id =
                deposit.concept() == null ? null : awaited.get(deposit.concept().strip());
        Payment payment = id == null ? null : payments.get(id);
        return payment != null
                        && payment.owner().equals(owner)
                        && payment.status().isUnpaid()
                        && payment.quote().fiat().equals(deposit.amount())
                ? payment
                : null;
    }
}
