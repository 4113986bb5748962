package io.cryptopocket.sandbox.world;

import static io.cryptopocket.sandbox.world.TestWorld.ALPHA;
import static io.cryptopocket.sandbox.world.TestWorld.ALPHA_IBAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.banking.Deposit;
import io.cryptopocket.sandbox.banking.Iban;
import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.ramp.payment.Payment;
import io.cryptopocket.sandbox.ramp.payment.PaymentStatus;
import io.cryptopocket.sandbox.time.Pace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    private final TestWorld test = new TestWorld();

    @Test
    void many_at_once_do_everything_exactly_once() throws Exception {
        Customer ana = test.customer(ALPHA, "");
        inParallel(8, () -> {
            for (int number = 0; number < 200; number++) {
                test.pay(ALPHA, test.order(ana.id(), number % 2 == 0 ? null : "card", "100"));
                test.steps(1);
            }
            return null;
        });
        test.steps(5);

        List<Payment> payments = new Books(test.world).payments(ALPHA);
        assertThat(payments).hasSize(1600).allMatch(payment -> payment.status() == PaymentStatus.COINS_SENT);
        assertThat(payments.stream().map(Payment::id).distinct()).hasSize(1600);
        new Books(test.world).check(ALPHA);
    }

    @Test
    void of_many_who_reconcile_one_payment_with_different_transactions_one_succeeds() throws Exception {
        TestWorld still = new TestWorld(Pace.BY_HAND, 1);
        Customer ana = still.customer(ALPHA, "");
        Payment payment = still.pay(ALPHA, still.order(ana.id(), null, "100"));
        List<Boolean> done = inParallel(8, () -> {
            Deposit deposit = new Deposit(new Iban(ALPHA_IBAN), Money.of(Unit.EUR, "100"), "Ana", null, null);
            String transaction = still.world.transfers().deposit(ALPHA, deposit).id();
            return still.world.reconciliation().reconcile(ALPHA, payment.id(), transaction) instanceof Outcome.Done;
        });

        assertThat(done).containsOnlyOnce(true);
        new Books(still.world).check(ALPHA);
    }

    private static <T> List<T> inParallel(int threads, Callable<T> task) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : executor.invokeAll(Collections.nCopies(threads, task))) {
                results.add(future.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }
}
