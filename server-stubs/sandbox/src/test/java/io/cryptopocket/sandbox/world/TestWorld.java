package io.cryptopocket.sandbox.world;

import io.cryptopocket.sandbox.banking.BankAccount;
import io.cryptopocket.sandbox.banking.Iban;
import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.KycStatus;
import io.cryptopocket.sandbox.customer.Registration;
import io.cryptopocket.sandbox.customer.UserType;
import io.cryptopocket.sandbox.identifier.Identifiers;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.ramp.Links;
import io.cryptopocket.sandbox.ramp.Terms;
import io.cryptopocket.sandbox.ramp.payment.CreatedPayment;
import io.cryptopocket.sandbox.ramp.payment.GuidedOrder;
import io.cryptopocket.sandbox.ramp.payment.Payment;
import io.cryptopocket.sandbox.ramp.payment.PaymentOrder;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.webhook.RetryPlan;
import io.cryptopocket.sandbox.webhook.SigningKey;
import io.cryptopocket.sandbox.webhook.Transport;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A world whose time stands still unless a test moves it, with two integrations of which the second must not take
 * cards.
 */
public final class TestWorld {

    public static final Instant START = Instant.parse("2026-07-01T10:00:00Z");
    public static final IntegrationId ALPHA = new IntegrationId("alpha");
    public static final IntegrationId BETA = new IntegrationId("beta");
    public static final String ALPHA_IBAN =
            Iban.of("ES", "00491500051111111111").value();
    public static final String BETA_IBAN = Iban.of("ES", "00491500052222222222").value();
    public static final String WALLET = "0x739dbba13a8ea1d42e541c3a9012c0f462cb5535";

    public final World world;
    public final List<String> delivered = new ArrayList<>();
    private int people;

    public TestWorld() {
        this(Pace.STANDARD, 1);
    }

    public TestWorld(Pace pace, long seed) {
        world = new World(settings(() -> START, pace, seed, this::deliver, RetryPlan.STANDARD));
        openAccounts();
    }

    /** A world whose time runs and whose webhooks travel. */
    public TestWorld(Transport transport, InstantSource clock, RetryPlan retries) {
        world = new World(settings(clock, Pace.STANDARD, 1, transport, retries));
        openAccounts();
    }

    private static WorldSettings settings(
            InstantSource clock, Pace pace, long seed, Transport transport, RetryPlan retries) {
        return new WorldSettings(
                clock,
                pace,
                new Identifiers(new Random(seed)),
                new Links(() -> URI.create("http://127.0.0.1:8080/")),
                new Terms(Map.of(BETA, Set.of("card"))),
                transport,
                owner -> new SigningKey("key-" + owner, "secret-" + owner),
                retries);
    }

    private CompletionStage<Integer> deliver(URI url, Map<String, String> headers, String body) {
        delivered.add(body);
        return CompletableFuture.completedFuture(200);
    }

    private void openAccounts() {
        open(ALPHA_IBAN, ALPHA);
        open(BETA_IBAN, BETA);
    }

    private void open(String iban, IntegrationId owner) {
        world.bankAccounts()
                .open(new BankAccount(new Iban(iban), "CPKTESM1XXX", "Pocket Payments SL", Unit.EUR, owner));
    }

    public void forward(Duration by) {
        world.clock().forward(by);
        world.settle();
    }

    public void steps(int count) {
        for (int step = 0; step < count; step++) {
            forward(Duration.ofSeconds(1));
        }
    }

    /** A verified customer; {@code word} is the magic word of the address, or empty. */
    public Customer customer(IntegrationId owner, String word) {
        String email = "person" + ++people + (word.isEmpty() ? "" : "+" + word) + "@example.com";
        Customer customer = done(
                world.registrations().register(owner, Registration.of("Person " + people, email, UserType.INDIVIDUAL)));
        world.verifications().decide(owner, customer.id(), KycStatus.VALID);
        return world.customers().find(owner, customer.id()).orElseThrow();
    }

    public PaymentOrder order(@Nullable Long customer, @Nullable String type, String amount) {
        return new PaymentOrder(
                customer, "order-1", type, "EUR", new BigDecimal(amount), "USDC", "polygon", WALLET, null);
    }

    public PaymentOrder order(long customer, @Nullable String type, String amount, String externalId) {
        return new PaymentOrder(
                customer, externalId, type, "EUR", new BigDecimal(amount), "USDC", "polygon", WALLET, null);
    }

    public GuidedOrder guided(@Nullable Long customer, @Nullable String type, String amount) {
        return new GuidedOrder(customer, "order-1", type, null, new BigDecimal(amount), "USDC", "polygon");
    }

    /** The payment of an order that is not refused. */
    public Payment pay(IntegrationId owner, PaymentOrder order) {
        CreatedPayment created = done(world.paymentDesk().create(owner, order));
        return created.payment();
    }

    public Payment payment(IntegrationId owner, String id) {
        return world.payments().find(owner, id).orElseThrow();
    }

    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError("Should be done, but was " + outcome + ".");
    }
}
