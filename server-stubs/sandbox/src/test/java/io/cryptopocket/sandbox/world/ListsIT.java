package io.cryptopocket.sandbox.world;

import static io.cryptopocket.sandbox.world.TestWorld.ALPHA;
import static io.cryptopocket.sandbox.world.TestWorld.ALPHA_IBAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.banking.Period;
import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.ramp.payment.Payment;
import io.cryptopocket.sandbox.ramp.payment.PaymentOrder;
import io.cryptopocket.sandbox.ramp.payment.PaymentStatus;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What lists cost with a hundred and with a hundred thousand entries, side by side, and what a payment costs in time and
 * memory.
 */
@Tag("benchmark")
class ListsIT {

    private static final int FEW = 100;
    private static final int MANY = 100_000;
    private static final int ROUNDS = 20_000;
    private static final PrintStream OUT = System.out;

    @Test
    void a_page_of_many_costs_as_much_as_a_page_of_few() {
        TestWorld few = filled(FEW);
        long before = usedBytes();
        TestWorld many = new TestWorld();
        Customer customer = many.customer(ALPHA, "");
        long start = System.nanoTime();
        for (int number = 0; number < MANY; number++) {
            many.pay(ALPHA, asReceived(customer.id(), number));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        OUT.printf(Locale.ROOT, "payments created   %,.0f a second on one thread%n", MANY / seconds);
        OUT.printf(
                Locale.ROOT, "memory             %,d bytes for a payment that waits%n", (usedBytes() - before) / MANY);
        start = System.nanoTime();
        many.steps(4);
        OUT.printf(Locale.ROOT, "payments completed %,.0f a second%n", MANY / ((System.nanoTime() - start) / 1e9));
        OUT.printf(
                Locale.ROOT,
                "memory             %,d bytes for a finished transfer with its bank transaction%n",
                (usedBytes() - before) / MANY);
        long beforeCustomers = usedBytes();
        register(many, MANY);
        OUT.printf(
                Locale.ROOT, "memory             %,d bytes for a customer%n%n", (usedBytes() - beforeCustomers) / MANY);

        OUT.printf("%-40s %10s %10s %8s%n", "nanoseconds for a page of 15", FEW, MANY, "ratio");
        Map<String, Runnable> small = questions(few);
        Map<String, Runnable> large = questions(many);
        Map<String, Double> ratios = new LinkedHashMap<>();
        small.forEach((name, question) -> {
            List<Long> fast = new ArrayList<>();
            List<Long> slow = new ArrayList<>();
            // In turns, so that whatever else the machine does hits both.
            for (int turn = 0; turn < 9; turn++) {
                fast.add(nanos(question));
                slow.add(nanos(large.get(name)));
            }
            long with = median(fast);
            long without = median(slow);
            double ratio = (double) without / with;
            OUT.printf(Locale.ROOT, "%-40s %,10d %,10d %8.2f%n", name, with, without, ratio);
            ratios.put(name, ratio);
        });
        assertThat(ratios).allSatisfy((name, ratio) -> assertThat(ratio).isLessThan(1.5));
    }

    /** An order whose texts are its own, as those of a request are. */
    private static PaymentOrder asReceived(long customer, int number) {
        return new PaymentOrder(
                customer,
                "order-" + number,
                null,
                copy("EUR"),
                new BigDecimal("100"),
                copy("USDC"),
                copy("polygon"),
                copy(TestWorld.WALLET),
                null);
    }

    private static String copy(String text) {
        return new String(text.toCharArray());
    }

    private static TestWorld filled(int count) {
        TestWorld test = new TestWorld();
        Customer customer = test.customer(ALPHA, "");
        for (int number = 0; number < count; number++) {
            test.pay(ALPHA, test.order(customer.id(), null, "100", "order-" + number));
        }
        test.steps(4);
        register(test, count);
        return test;
    }

    private static void register(TestWorld test, int count) {
        for (int number = 0; number < count; number++) {
            test.customer(ALPHA, "");
        }
    }

    private static Map<String, Runnable> questions(TestWorld test) {
        World world = test.world;
        PageRequest first = new PageRequest(1, 15);
        PageRequest deep = new PageRequest(world.payments().size() / 15 / 2, 15);
        Payment payment = world.payments().page(ALPHA, null, first).items().get(0);
        Map<String, Runnable> questions = new LinkedHashMap<>();
        questions.put("customers, first page", () -> world.customers().page(ALPHA, first));
        questions.put("customers, page in the middle", () -> world.customers().page(ALPHA, deep));
        questions.put("payments, first page", () -> world.payments().page(ALPHA, null, first));
        questions.put("payments, page in the middle", () -> world.payments().page(ALPHA, null, deep));
        questions.put(
                "payments by state, first page", () -> world.payments().page(ALPHA, PaymentStatus.COINS_SENT, first));
        questions.put(
                "payments by state, page in the middle",
                () -> world.payments().page(ALPHA, PaymentStatus.COINS_SENT, deep));
        Period day = new Period(LocalDate.parse("2026-07-01"), LocalDate.parse("2026-07-01"));
        questions.put(
                "transactions of a day, first page", () -> world.bankAccounts().page(ALPHA, ALPHA_IBAN, day, first));
        questions.put("one payment", () -> world.payments().find(ALPHA, payment.id()));
        return questions;
    }

    private static long nanos(Runnable question) {
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            question.run();
        }
        return (System.nanoTime() - start) / ROUNDS;
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static long usedBytes() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
