package io.cryptopocket.sandbox.world;

import static io.cryptopocket.sandbox.world.TestWorld.ALPHA;
import static io.cryptopocket.sandbox.world.TestWorld.BETA;

import io.cryptopocket.sandbox.banking.BankTransaction;
import io.cryptopocket.sandbox.banking.Deposit;
import io.cryptopocket.sandbox.banking.Iban;
import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.EmailScript;
import io.cryptopocket.sandbox.customer.KycStatus;
import io.cryptopocket.sandbox.customer.Registration;
import io.cryptopocket.sandbox.customer.UserType;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.ramp.offramp.OffRamp;
import io.cryptopocket.sandbox.ramp.offramp.OffRampOrder;
import io.cryptopocket.sandbox.ramp.payment.GuidedOrder;
import io.cryptopocket.sandbox.ramp.payment.Payment;
import io.cryptopocket.sandbox.ramp.payment.PaymentOrder;
import io.cryptopocket.sandbox.ramp.payment.PaymentScript;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing after another in a world, at random, as integrations, customers, banks and testers may; the same for
 * one seed.
 */
final class RandomLife {

    private static final String[] METHODS = {"card", "psd2", "transfer", "TRANSFER", "khipu", "cowries", null};
    private static final String[][] COINS = {
        {"USDC", "polygon"},
        {"USDC", "ethereum"},
        {"USDT", "polygon"},
        {"POL", "polygon"},
        {"ETH", "ethereum"},
        {"BTC", "bitcoin"},
        {"BTC", "polygon"},
        {"NOCOIN", "polygon"},
        {"USDC", null}
    };

    private final TestWorld test;
    private final Random random;
    private final Books books;
    private final List<Long> customers = new ArrayList<>();
    private int people;

    RandomLife(TestWorld test, long seed) {
        this.test = test;
        this.random = new Random(seed);
        this.books = new Books(test.world);
        for (IntegrationId owner : List.of(ALPHA, ALPHA, ALPHA, BETA)) {
            customers.add(test.customer(owner, "").id());
        }
    }

    /** Lets time pass. */
    String letTimePass() {
        Duration by = random.nextInt(20) == 0
                ? Duration.ofDays(random.nextInt(100))
                : Duration.ofMillis(random.nextInt(1500));
        test.forward(by);
        return "let pass " + by;
    }

    /** Does one thing in the name of an integration, at this moment, and tells what. */
    String act(IntegrationId asker) {
        return asker + " "
                + switch (random.nextInt(14)) {
                    case 0 -> register(asker);
                    case 1, 2, 3 -> order(asker);
                    case 4 -> guide(asker);
                    case 5 -> confirm(asker);
                    case 6 -> "pays " + test.world.checkout().pay(ownPayment(asker));
                    case 7, 8 -> "advances " + test.world.paymentControl().advance(asker, anyPayment());
                    case 9 -> deposit(asker);
                    case 10, 11 ->
                        "reconciles " + test.world.reconciliation().reconcile(asker, anyPayment(), anyTransaction());
                    case 12 -> sell(asker);
                    default -> "advances " + test.world.offRampCourse().advance(asker, anyOffRamp());
                };
    }

    private String register(IntegrationId owner) {
        EmailScript[] scripts = EmailScript.values();
        String email = "p" + ++people + "+" + scripts[random.nextInt(scripts.length)].word() + "@example.com";
        Customer customer = test.world
                .registrations()
                .register(owner, Registration.of("Person " + people, email, UserType.INDIVIDUAL))
                .orNull();
        if (customer != null) {
            customers.add(customer.id());
            if (random.nextBoolean()) {
                test.world.verifications().decide(owner, customer.id(), KycStatus.VALID);
            }
        }
        return "registers " + email;
    }

    private String order(IntegrationId owner) {
        String method = pick(METHODS);
        String fiat = "khipu".equals(method) ? "CLP" : "EUR";
        String[] coin = pick(COINS);
        PaymentOrder order = new PaymentOrder(
                customerOf(owner),
                script(),
                method,
                fiat,
                amount("CLP".equals(fiat) ? 1000 : 1),
                coin[0],
                coin[1],
                TestWorld.WALLET,
                null);
        return "orders " + order + ": " + test.world.paymentDesk().create(owner, order);
    }

    private String guide(IntegrationId owner) {
        String[] coin = pick(COINS);
        GuidedOrder order = new GuidedOrder(
                customerOf(owner),
                script(),
                pick(METHODS),
                null,
                amount(1),
                coin[0],
                coin[1] == null ? "polygon" : coin[1]);
        return "guides " + order + ": " + test.world.guidedDesk().create(owner, order);
    }

    private String confirm(IntegrationId owner) {
        String payment = ownPayment(owner);
        if (random.nextBoolean()) {
            return "opens " + test.world.gateway().open(payment);
        }
        String method = pick(METHODS);
        return "confirms " + test.world.gateway().confirm(payment, method == null ? "card" : method, TestWorld.WALLET);
    }

    private String deposit(IntegrationId owner) {
        // Now and then a concept of the other integration.
        List<Payment> payments = books.payments(random.nextInt(3) == 0 ? BETA : ALPHA);
        String concept = null;
        Money amount = new Money(Unit.EUR, amount(1));
        if (!payments.isEmpty() && random.nextInt(4) > 0) {
            Payment payment = payments.get(random.nextInt(payments.size()));
            concept = random.nextInt(4) > 0 ? Long.toString(payment.concept()) : null;
            amount = payment.quote().fiat().unit().equals(Unit.EUR) && random.nextInt(4) > 0
                    ? payment.quote().fiat()
                    : amount;
        }
        String iban = owner.equals(ALPHA) ? TestWorld.ALPHA_IBAN : TestWorld.BETA_IBAN;
        Deposit deposit = new Deposit(new Iban(iban), amount, "Somebody", null, concept);
        return "gets " + deposit + " for " + concept + ": "
                + test.world.transfers().deposit(owner, deposit);
    }

    private String sell(IntegrationId owner) {
        String[] coin = pick(COINS);
        OffRampOrder order =
                new OffRampOrder(customerOf(owner), amount(1), coin[0], coin[1], "ES9121000418450200051332");
        return "sells " + order + ": " + test.world.offRampDesk().create(owner, order);
    }

    private BigDecimal amount(int scale) {
        BigDecimal amount = new BigDecimal(random.nextInt(20_000)).movePointLeft(random.nextInt(3));
        return random.nextInt(10) == 0
                ? amount.multiply(new BigDecimal("1.0303")).setScale(2, RoundingMode.DOWN)
                : amount.multiply(new BigDecimal(scale)).add(BigDecimal.ONE);
    }

    private @Nullable String script() {
        PaymentScript[] scripts = PaymentScript.values();
        return random.nextInt(3) > 0
                ? "order-" + random.nextInt(1000)
                : "magic:"
                        + scripts[random.nextInt(scripts.length)]
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-');
    }

    /** Mostly one of its own; now and then somebody else's or nobody. */
    private long customerOf(IntegrationId owner) {
        List<Long> choice = customers.stream()
                .filter(id -> random.nextInt(10) == 0
                        || test.world
                                .customers()
                                .ownerOf(id)
                                .filter(owner::equals)
                                .isPresent())
                .toList();
        return choice.isEmpty() ? 999 : choice.get(random.nextInt(choice.size()));
    }

    private String ownPayment(IntegrationId owner) {
        List<Payment> payments = books.payments(owner);
        return payments.isEmpty()
                ? "none"
                : payments.get(random.nextInt(payments.size())).id();
    }

    private String anyPayment() {
        return ownPayment(random.nextInt(4) == 0 ? BETA : ALPHA);
    }

    private String anyTransaction() {
        List<BankTransaction> transactions = books.transactions(random.nextInt(4) == 0 ? BETA : ALPHA);
        return transactions.isEmpty()
                ? "none"
                : transactions.get(random.nextInt(transactions.size())).id();
    }

    private String anyOffRamp() {
        List<OffRamp> offRamps = test.world
                .offRamps()
                .page(random.nextBoolean() ? BETA : ALPHA, null, new PageRequest(1, 100))
                .items();
        return offRamps.isEmpty()
                ? "none"
                : offRamps.get(random.nextInt(offRamps.size())).id();
    }

    private <T> T pick(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
