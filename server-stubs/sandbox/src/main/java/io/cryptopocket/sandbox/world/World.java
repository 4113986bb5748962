package io.cryptopocket.sandbox.world;

import io.cryptopocket.sandbox.banking.BankAccounts;
import io.cryptopocket.sandbox.customer.Customers;
import io.cryptopocket.sandbox.customer.KybForms;
import io.cryptopocket.sandbox.customer.Registrations;
import io.cryptopocket.sandbox.customer.Verifications;
import io.cryptopocket.sandbox.money.Ledger;
import io.cryptopocket.sandbox.ramp.Links;
import io.cryptopocket.sandbox.ramp.asset.Assets;
import io.cryptopocket.sandbox.ramp.asset.Currencies;
import io.cryptopocket.sandbox.ramp.offramp.OffRampCourse;
import io.cryptopocket.sandbox.ramp.offramp.OffRampDesk;
import io.cryptopocket.sandbox.ramp.offramp.OffRamps;
import io.cryptopocket.sandbox.ramp.payment.BuyerRules;
import io.cryptopocket.sandbox.ramp.payment.CardLimits;
import io.cryptopocket.sandbox.ramp.payment.Checkout;
import io.cryptopocket.sandbox.ramp.payment.Gateway;
import io.cryptopocket.sandbox.ramp.payment.GuidedDesk;
import io.cryptopocket.sandbox.ramp.payment.PaymentControl;
import io.cryptopocket.sandbox.ramp.payment.PaymentCourse;
import io.cryptopocket.sandbox.ramp.payment.PaymentDesk;
import io.cryptopocket.sandbox.ramp.payment.PaymentProvider;
import io.cryptopocket.sandbox.ramp.payment.Payments;
import io.cryptopocket.sandbox.ramp.payment.Reconciliation;
import io.cryptopocket.sandbox.ramp.payment.Transfers;
import io.cryptopocket.sandbox.ramp.quote.PaymentMethods;
import io.cryptopocket.sandbox.ramp.quote.Pricing;
import io.cryptopocket.sandbox.ramp.quote.Quotes;
import io.cryptopocket.sandbox.time.SandboxClock;
import io.cryptopocket.sandbox.time.Timeline;
import io.cryptopocket.sandbox.webhook.Outbox;
import io.cryptopocket.sandbox.webhook.Subscriptions;

/** All that a sandbox remembers, and the rules by which it changes. Thread-safe. A new world is empty. */
public final class World implements AutoCloseable {

    /** New customers get identifiers behind this, which leaves room for those that are seeded. */
    private static final long LAST_SEEDED_CUSTOMER = 300;

    /** The first bank transfer gets the concept behind this. */
    private static final long LAST_SEEDED_CONCEPT = 48210592;

    private final Links links;
    private final SandboxClock clock;
    private final Timeline timeline;
    private final Ledger ledger = new Ledger();
    private final Assets assets = new Assets();
    private final Currencies currencies = new Currencies();
    private final PaymentMethods methods = new PaymentMethods(currencies);
    private final Pricing pricing = new Pricing(currencies);
    private final Quotes quotes = new Quotes(assets, currencies, methods, pricing);
    private final CardLimits cardLimits = new CardLimits();
    private final PaymentProvider provider = new PaymentProvider();
    private final Subscriptions subscriptions = new Subscriptions();
    private final Outbox outbox;
    private final Customers customers;
    private final Verifications verifications;
    private final KybForms kybForms;
    private final Registrations registrations;
    private final BankAccounts bankAccounts;
    private final Payments payments;
    private final Transfers transfers;
    private final Checkout checkout;
    private final Gateway gateway;
    private final PaymentDesk paymentDesk;
    private final GuidedDesk guidedDesk;
    private final Reconciliation reconciliation;
    private final PaymentControl paymentControl;
    private final OffRamps offRamps;
    private final OffRampCourse offRampCourse;
    private final OffRampDesk offRampDesk;

    public World(WorldSettings settings) {
        links = settings.links();
        clock = new SandboxClock(settings.wallClock());
        timeline = new Timeline(clock);
        outbox = new Outbox(
                subscriptions,
                settings.keys(),
                settings.transport(),
                settings.retries(),
                new Timeline(clock),
                settings.wallClock());
        Announcements announcements = new Announcements(subscriptions, outbox);

        customers = new Customers(timeline, LAST_SEEDED_CUSTOMER);
        verifications = new Verifications(customers, timeline, settings.pace(), settings.identifiers());
        kybForms = new KybForms(timeline);
        registrations = new Registrations(customers, verifications, kybForms, settings.identifiers(), timeline);
        bankAccounts = new BankAccounts(timeline, ledger);

        payments = new Payments(timeline);
        PaymentCourse course = new PaymentCourse(payments, ledger, announcements, timeline, settings.pace());
        transfers = new Transfers(
                course, payments, customers, bankAccounts, timeline, settings.pace(), LAST_SEEDED_CONCEPT);
        checkout = new Checkout(
                payments,
                course,
                transfers,
                customers,
                bankAccounts,
                provider,
                settings.terms(),
                links,
                timeline,
                settings.pace());
        BuyerRules buyers = new BuyerRules(customers, cardLimits, links);
        gateway = new Gateway(
                payments, customers, buyers, checkout, methods, pricing, settings.terms(), timeline, settings.pace());
        paymentDesk = new PaymentDesk(
                payments, buyers, checkout, assets, currencies, methods, pricing, settings.identifiers(), timeline);
        guidedDesk = new GuidedDesk(
                payments, buyers, gateway, assets, methods, pricing, settings.identifiers(), links, timeline);
        reconciliation = new Reconciliation(payments, bankAccounts, transfers, timeline);
        paymentControl = new PaymentControl(payments, course, transfers, checkout, gateway, timeline);

        offRamps = new OffRamps(timeline);
        offRampCourse = new OffRampCourse(offRamps, ledger, announcements, timeline, settings.pace());
        offRampDesk = new OffRampDesk(
                offRamps, offRampCourse, customers, assets, currencies, pricing, settings.identifiers(), timeline);
    }

    /** Lets everything happen that has become due. */
    public void settle() {
        timeline.settle();
        outbox.settle();
    }

    /** Ends the deliveries of webhooks. */
    @Override
    public void close() {
        outbox.close();
    }

    public Links links() {
        return links;
    }

    public SandboxClock clock() {
        return clock;
    }

    public Timeline timeline() {
        return timeline;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Assets assets() {
        return assets;
    }

    public Currencies currencies() {
        return currencies;
    }

    public PaymentMethods methods() {
        return methods;
    }

    public Pricing pricing() {
        return pricing;
    }

    public Quotes quotes() {
        return quotes;
    }

    public CardLimits cardLimits() {
        return cardLimits;
    }

    public PaymentProvider provider() {
        return provider;
    }

    public Subscriptions subscriptions() {
        return subscriptions;
    }

    public Outbox outbox() {
        return outbox;
    }

    public Customers customers() {
        return customers;
    }

    public Verifications verifications() {
        return verifications;
    }

    public KybForms kybForms() {
        return kybForms;
    }

    public Registrations registrations() {
        return registrations;
    }

    public BankAccounts bankAccounts() {
        return bankAccounts;
    }

    public Payments payments() {
        return payments;
    }

    public Transfers transfers() {
        return transfers;
    }

    public Checkout checkout() {
        return checkout;
    }

    public Gateway gateway() {
        return gateway;
    }

    public PaymentDesk paymentDesk() {
        return paymentDesk;
    }

    public GuidedDesk guidedDesk() {
        return guidedDesk;
    }

    public Reconciliation reconciliation() {
        return reconciliation;
    }

    public PaymentControl paymentControl() {
        return paymentControl;
    }

    public OffRamps offRamps() {
        return offRamps;
    }

    public OffRampCourse offRampCourse() {
        return offRampCourse;
    }

    public OffRampDesk offRampDesk() {
        return offRampDesk;
    }
}
