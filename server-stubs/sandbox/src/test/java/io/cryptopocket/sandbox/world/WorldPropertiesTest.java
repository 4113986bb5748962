package io.cryptopocket.sandbox.world;

import static io.cryptopocket.sandbox.world.TestWorld.ALPHA;
import static io.cryptopocket.sandbox.world.TestWorld.BETA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.money.Book;
import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.ramp.offramp.OffRamp;
import io.cryptopocket.sandbox.ramp.offramp.OffRampStatus;
import io.cryptopocket.sandbox.ramp.payment.Payment;
import io.cryptopocket.sandbox.ramp.payment.PaymentStatus;
import io.cryptopocket.sandbox.time.Pace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds whatever happens: random lives, of which a failure names the seed and the last thing that was done. */
class WorldPropertiesTest {

    private static final int LIVES = 40;
    private static final int DEEDS = 150;

    @Test
    void nothing_that_happens_makes_or_loses_money_or_goes_backwards_or_touches_what_is_not_ones_own() {
        for (long seed = 1; seed <= LIVES; seed++) {
            live(seed, seed % 4 == 0 ? Pace.BY_HAND : Pace.STANDARD);
        }
    }

    @Test
    void the_lives_are_worth_living() {
        Map<PaymentStatus, Integer> reached = new HashMap<>();
        int finished = 0;
        for (long seed = 1; seed <= 10; seed++) {
            Books books = new Books(live(seed, Pace.STANDARD).world);
            books.payments(ALPHA).forEach(payment -> reached.merge(payment.status(), 1, Integer::sum));
            finished += books.offRamps(ALPHA).stream()
                    .filter(offRamp -> offRamp.status() == OffRampStatus.FINISHED)
                    .toList()
                    .size();
        }
        assertThat(reached.values()).hasSameSizeAs(PaymentStatus.values()).allMatch(count -> count >= 2);
        assertThat(finished).isGreaterThanOrEqualTo(5);
    }

    @Test
    void a_cent_from_nowhere_is_noticed() {
        TestWorld test = live(1, Pace.STANDARD);
        test.world.ledger().move(ALPHA, Book.TREASURY, Book.FEES, Money.of(Unit.EUR, "0.01"));

        assertThatThrownBy(() -> new Books(test.world).check(ALPHA)).isInstanceOf(AssertionError.class);
    }

    private static TestWorld live(long seed, Pace pace) {
        TestWorld test = new TestWorld(pace, seed);
        RandomLife life = new RandomLife(test, seed);
        Random random = new Random(-seed);
        Books books = new Books(test.world);
        Map<String, Payment> payments = new HashMap<>();
        Map<String, OffRamp> offRamps = new HashMap<>();
        String deed = "was born";
        try {
            for (int number = 0; number < DEEDS; number++) {
                if (random.nextInt(6) == 0) {
                    deed = life.letTimePass();
                } else {
                    IntegrationId actor = random.nextInt(4) == 0 ? BETA : ALPHA;
                    IntegrationId other = actor.equals(ALPHA) ? BETA : ALPHA;
                    List<Object> before = everythingOf(test, books, other);
                    deed = life.act(actor);
                    assertThat(everythingOf(test, books, other))
                            .as("what %s has", other)
                            .isEqualTo(before);
                }
                books.check(ALPHA);
                books.check(BETA);
                lookForStepsBack(books, payments, offRamps);
                checkOwners(test, books);
            }
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("seed " + seed + ", after: " + deed, failure);
        }
        return test;
    }

    private static void lookForStepsBack(Books books, Map<String, Payment> payments, Map<String, OffRamp> offRamps) {
        for (IntegrationId owner : List.of(ALPHA, BETA)) {
            for (Payment now : books.payments(owner)) {
                Payment before = payments.put(now.id(), now);
                if (before != null) {
                    assertThat(now.status()).as("%s", now).isGreaterThanOrEqualTo(before.status());
                    assertThat(now.quote().fiat()).isEqualTo(before.quote().fiat());
                    assertThat(now.createdAt()).isEqualTo(before.createdAt());
                    assertThat(before.wallet() == null || now.quote().equals(before.quote()))
                            .isTrue();
                }
                assertThat(now.txid() != null)
                        .as("txid of %s", now)
                        .isEqualTo(now.status() == PaymentStatus.COINS_SENT);
                assertThat(now.holder() == null)
                        .as("holder of %s", now)
                        .isEqualTo(now.status().isUnpaid());
                assertThat(now.status() == PaymentStatus.PENDING_BANK
                                && !now.quote().method().isTransfer())
                        .isFalse();
            }
            for (OffRamp now : books.offRamps(owner)) {
                OffRamp before = offRamps.put(now.id(), now);
                assertThat(before == null || now.status().compareTo(before.status()) >= 0)
                        .as("%s", now)
                        .isTrue();
            }
        }
    }

    private static void checkOwners(TestWorld test, Books books) {
        for (IntegrationId owner : List.of(ALPHA, BETA)) {
            IntegrationId other = owner.equals(ALPHA) ? BETA : ALPHA;
            for (Payment payment : books.payments(owner)) {
                assertThat(payment.owner()).isEqualTo(owner);
                assertThat(test.world.payments().find(other, payment.id())).isEmpty();
            }
            for (Customer customer : customers(test, owner)) {
                assertThat(customer.owner()).isEqualTo(owner);
                assertThat(test.world.customers().find(other, customer.id())).isEmpty();
                assertThat(test.world.customers().findByEmail(other, customer.email()))
                        .isEmpty();
            }
            books.transactions(owner)
                    .forEach(transaction -> assertThat(
                                    test.world.bankAccounts().findTransaction(other, transaction.id()))
                            .isEmpty());
            books.offRamps(owner)
                    .forEach(offRamp -> assertThat(test.world.offRamps().find(other, offRamp.id()))
                            .isEmpty());
        }
        assertThat(books.payments(ALPHA).size() + books.payments(BETA).size())
                .isEqualTo(test.world.payments().size());
    }

    private static List<Customer> customers(TestWorld test, IntegrationId owner) {
        return test.world.customers().page(owner, new PageRequest(1, 1_000_000)).items();
    }

    private static List<Object> everythingOf(TestWorld test, Books books, IntegrationId owner) {
        List<Object> everything = new ArrayList<>(books.payments(owner));
        everything.addAll(books.offRamps(owner));
        everything.addAll(books.transactions(owner));
        everything.addAll(test.world.bankAccounts().list(owner));
        everything.addAll(customers(test, owner));
        return everything;
    }
}
