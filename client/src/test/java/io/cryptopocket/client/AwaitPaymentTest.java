package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.client.error.CallInterruptedException;
import io.cryptopocket.client.error.CallTimeoutException;
import io.cryptopocket.client.error.NotFoundException;
import io.cryptopocket.client.model.Payment;
import io.cryptopocket.client.model.PaymentStatus;
import io.cryptopocket.client.server.Reply;
import io.cryptopocket.client.server.StubServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AwaitPaymentTest {

    private static final String ID = "i3FSJb2w7vQZXdtbBtS4v8U3S";
    private static final String PAYMENT = "/payment/" + ID;

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final StubServer server = new StubServer();
    private final CryptoPocket pocket = server.client().build();

    /** Takes the request and never answers. */
    private final Reply silence = exchange -> arrived.countDown();

    @AfterEach
    void close() {
        pocket.close();
        server.close();
    }

    private static Reply payment(String status) {
        return Reply.json(200, "{\"status\":\"ok\",\"data\":{\"id\":\"" + ID + "\",\"status\":\"" + status + "\"}}");
    }

    @Test
    void waits_until_a_payment_has_come_far_enough() {
        server.reply(PAYMENT, payment("started"), payment("coins_sent"));
        Payment payment = pocket.onRamp().awaitPayment(ID, PaymentStatus.PAYMENT_RECEIVED, Duration.ofSeconds(30));
        assertThat(payment.status()).isEqualTo(PaymentStatus.COINS_SENT);
        assertThat(server.received(PAYMENT)).hasSize(2);
    }

    @Test
    void does_not_take_a_status_that_it_does_not_know_for_a_later_one() {
        server.reply(PAYMENT, payment("under_review"), payment("coins_sent"));
        assertThat(pocket.onRamp()
                        .awaitPayment(ID, PaymentStatus.STARTED, Duration.ofDays(100_000))
                        .status())
                .isEqualTo(PaymentStatus.COINS_SENT);
    }

    @Test
    void ends_when_the_time_is_over() {
        server.reply(PAYMENT, payment("started"));
        assertThatThrownBy(() -> pocket.onRamp().awaitPayment(ID, PaymentStatus.COINS_SENT, Duration.ofMillis(100)))
                .isInstanceOf(CallTimeoutException.class)
                .hasMessage("getPayment: after PT0.1S the payment is still started.");
    }

    @Test
    void ends_when_the_time_is_over_although_the_server_has_not_answered() {
        server.reply(PAYMENT, silence);
        long started = System.nanoTime();
        assertThatThrownBy(() -> pocket.onRamp().awaitPayment(ID, PaymentStatus.COINS_SENT, Duration.ofMillis(300)))
                .isInstanceOf(CallTimeoutException.class)
                .hasMessage("getPayment: after PT0.3S the state of the payment is not known.");
        // The time for one call is 30 seconds.
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void refuses_a_time_below_zero() {
        assertThatThrownBy(() -> pocket.onRamp().awaitPayment(ID, PaymentStatus.COINS_SENT, Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeout is PT-0.001S; give zero or more.");
    }

    @Test
    void ends_when_asking_fails() {
        server.reply(PAYMENT, Reply.json(200, "{\"status\":\"error\",\"error\":\"payment_not_found\"}"));
        assertThatThrownBy(() -> pocket.onRamp().awaitPayment(ID, PaymentStatus.COINS_SENT, Duration.ofSeconds(5)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void ends_when_the_condition_of_the_caller_fails() {
        server.reply(PAYMENT, payment("started"));
        assertThatThrownBy(() -> pocket.onRamp()
                        .awaitPayment(
                                ID,
                                payment -> {
                                    throw new UnsupportedOperationException("mine");
                                },
                                Duration.ofSeconds(5)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("mine");
    }

    @Test
    void ends_when_the_calling_thread_is_interrupted() throws InterruptedException {
        server.reply(PAYMENT, silence);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try {
                pocket.onRamp().awaitPayment(ID, PaymentStatus.COINS_SENT, Duration.ofSeconds(30));
            } catch (CallInterruptedException e) {
                thrown.set(e);
            }
        });
        caller.start();
        assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
        caller.interrupt();
        caller.join(10_000);
        assertThat(thrown.get()).hasMessage("getPayment: given up while waiting for the payment.");
    }

    @Test
    void hangs_up_and_asks_no_more_when_the_future_is_cancelled() {
        List<CompletableFuture<Payment>> questions = new ArrayList<>();
        PaymentWatch watch = new PaymentWatch(
                () -> {
                    questions.add(new CompletableFuture<>());
                    return questions.get(questions.size() - 1);
                },
                payment -> true,
                Duration.ofSeconds(30));
        watch.ask();
        watch.cancel(true);
        watch.ask();
        assertThat(questions)
                .singleElement()
                .satisfies(question -> assertThat(question).isCancelled());
    }
}
