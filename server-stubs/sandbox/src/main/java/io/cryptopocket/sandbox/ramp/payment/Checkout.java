package io.cryptopocket.sandbox.ramp.payment;

import io.cryptopocket.sandbox.banking.BankAccounts;
import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.Customers;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.ramp.Links;
import io.cryptopocket.sandbox.ramp.Terms;
import io.cryptopocket.sandbox.ramp.quote.PaymentMethod;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.time.Timeline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a payment that is complete gets paid: into an account, or on a page. */
public final class Checkout {

    private final Payments payments;
    private final PaymentCourse course;
    private final Transfers transfers;
    private final Customers customers;
    private final BankAccounts accounts;
    private final PaymentProvider provider;
    private final Terms terms;
    private final Links links;
    private final Timeline timeline;
    private final Pace pace;

    public Checkout(
            Payments payments,
            PaymentCourse course,
            Transfers transfers,
            Customers customers,
            BankAccounts accounts,
            PaymentProvider provider,
            Terms terms,
            Links links,
            Timeline timeline,
            Pace pace) {
        this.payments = payments;
        this.course = course;
        this.transfers = transfers;
        this.customers = customers;
        this.accounts = accounts;
        this.provider = provider;
        this.terms = terms;
        this.links = links;
        this.timeline = timeline;
        this.pace = pace;
    }

    /** {@code method_not_allowed} or {@code error_payment_creation}, or null: the payment can be taken. */
    @Nullable
    RefusalCode obstacle(Customer customer, @Nullable PaymentMethod method, @Nullable String externalId) {
        if (method == null || !terms.allows(customer.owner(), method)) {
            return RefusalCode.METHOD_NOT_ALLOWED;
        }
        boolean payable = !method.isTransfer()
                || accounts.forTransfersTo(customer.owner()).isPresent();
        return payable && provider.accepts(customer, method, externalId) ? null : RefusalCode.ERROR_PAYMENT_CREATION;
    }

    long conceptFor(PaymentMethod method) {
        return method.isTransfer() ? transfers.nextConcept() : 0;
    }

    /** Lets things take their course with a payment that has just become complete. */
    void begin(Payment payment, Instant now) {
        if (payment.quote().method().isTransfer()) {
            transfers.begin(payment, now);
            return;
        }
        switch (PaymentScript.of(payment.externalId())) {
            case AT_ONCE -> receive(payment.id(), now);
            case STAY_STARTED, STAY_PENDING -> {}
            default -> pace.next(timeline, now, due -> receive(payment.id(), due));
        }
    }

    /** How a complete payment is paid. */
    CreatedPayment instructions(Payment payment) {
        PaymentMethod method = payment.quote().method();
        return method.isTransfer()
                ? new CreatedPayment.ByTransfer(
                        payment, accounts.forTransfersTo(payment.owner()).orElseThrow())
                : new CreatedPayment.OnPage(payment, links.payment(method, payment.id()));
    }

    /**
     * The customer pays, now: on the page, or at the bank with the right amount and concept. {@code
     * payment_not_found} if there is no such payment or it is not complete; one that is paid already stays as it is.
     */
    public Outcome<Payment> pay(String id) {
        return timeline.perform(now -> {
            Payment payment = payments.findForCustomer(id).orElse(null);
            if (payment == null || payment.wallet() == null) {
                return Outcome.refused(RefusalCode.PAYMENT_NOT_FOUND);
            }
            if (payment.quote().method().isTransfer()) {
                transfers.arriveRecognizably(id);
            } else {
                receive(id, now);
            }
            return Outcome.done(payments.get(id));
        });
    }

    /** The customer pays on the page or by card; false if it is paid already. */
    boolean receive(String id, Instant now) {
        return course.receiveFromOutside(
                id, customers.get(payments.get(id).customer()).name(), now);
    }
}
