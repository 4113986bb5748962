package io.cryptopocket.sandbox.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.time.SandboxClock;
import io.cryptopocket.sandbox.time.Timeline;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private static final IntegrationId ALPHA = new IntegrationId("alpha");
    private static final IntegrationId BETA = new IntegrationId("beta");
    private static final URI SHOP = URI.create("https://shop.example.com/hook");
    private static final URI BOOKS = URI.create("https://books.example.com/hook");

    private final SandboxClock clock = new SandboxClock(() -> START);
    private final Subscriptions subscriptions = new Subscriptions();
    private final FakeTransport transport = new FakeTransport();
    private final RetryPlan plan = new RetryPlan(4, Duration.ofSeconds(1), Duration.ofSeconds(3));
    private final Outbox outbox = new Outbox(
            subscriptions,
            owner -> new SigningKey("key-" + owner, "secret-" + owner),
            transport,
            plan,
            new Timeline(clock),
            () -> START);

    @BeforeEach
    void subscribe() {
        subscriptions.subscribe(ALPHA, EventType.PAY_IN, SHOP);
        subscriptions.subscribe(ALPHA, EventType.COINS_SENT, SHOP);
    }

    @Test
    void delivers_an_event_signed_to_its_subscriber() {
        transport.always(SHOP, 204);
        outbox.publish(payIn("P1"));

        FakeTransport.Sent sent = transport.sent.get(0);
        String timestamp = Long.toString(START.getEpochSecond());
        assertThat(sent.url()).isEqualTo(SHOP);
        assertThat(sent.body()).isEqualTo("PAY_IN P1");
        assertThat(sent.headers())
                .containsEntry("Content-Type", "application/json")
                .containsEntry("X-API-Key", "key-alpha")
                .containsEntry("X-Timestamp", timestamp)
                .containsEntry("X-Signature", Signature.of("secret-alpha", "PAY_IN P1", START.getEpochSecond()));
        assertThat(outbox.busyReceivers()).isZero();
    }

    @Test
    void tells_nobody_who_did_not_subscribe() {
        outbox.publish(new Event(BETA, EventType.PAY_IN, "P1", "{}"));
        outbox.publish(new Event(ALPHA, EventType.CRYPTO_RECEIVED, "P1", "{}"));

        assertThat(transport.sent).isEmpty();
    }

    @Test
    void tries_again_after_growing_pauses_until_the_receiver_acknowledges() {
        transport.inTurn(SHOP, 500, 302, 404, 200);
        outbox.publish(payIn("P1"));

        assertThat(transport.sent).hasSize(1);
        forward(Duration.ofMillis(999));
        assertThat(transport.sent).hasSize(1);
        forward(Duration.ofMillis(1));
        assertThat(transport.sent).hasSize(2);
        forward(Duration.ofSeconds(2));
        assertThat(transport.sent).hasSize(3);
        forward(Duration.ofSeconds(3));
        assertThat(transport.sent).hasSize(4);
        forward(Duration.ofDays(1));
        assertThat(transport.sent).hasSize(4);
        assertThat(outbox.attempts(ALPHA)).extracting(Attempt::number).containsExactly(1, 2, 3, 4);
        assertThat(outbox.attempts(ALPHA))
                .extracting(Attempt::detail)
                .containsExactly("HTTP 500", "HTTP 302", "HTTP 404", "HTTP 200");
        assertThat(outbox.deadLetters(ALPHA)).isEmpty();
    }

    @Test
    void gives_up_after_the_last_try_and_can_be_told_to_start_over() {
        transport.always(SHOP, 500);
        outbox.publish(payIn("P1"));
        forward(Duration.ofMinutes(1));

        List<DeadLetter> letters = outbox.deadLetters(ALPHA);
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).attempts()).isEqualTo(4);
        assertThat(letters.get(0).reason()).isEqualTo("HTTP 500");
        assertThat(outbox.busyReceivers()).isZero();

        subscriptions.update(ALPHA, EventType.PAY_IN, BOOKS);
        transport.always(BOOKS, 200);
        assertThat(outbox.redeliver(BETA, letters.get(0).delivery())).isFalse();
        assertThat(outbox.redeliver(ALPHA, letters.get(0).delivery())).isTrue();
        assertThat(transport.bodiesTo(BOOKS)).containsExactly("PAY_IN P1");
        assertThat(outbox.deadLetters(ALPHA)).isEmpty();
        assertThat(outbox.redeliver(ALPHA, letters.get(0).delivery())).isFalse();
    }

    @Test
    void keeps_the_order_within_a_payment_through_failures_and_lets_other_payments_pass() {
        transport.inTurn(SHOP, 500, 200, 200, 200);
        outbox.publish(payIn("P1"));
        outbox.publish(coinsSent("P1"));
        outbox.publish(payIn("P2"));

        assertThat(transport.bodiesTo(SHOP)).containsExactly("PAY_IN P1", "PAY_IN P2");
        forward(Duration.ofSeconds(1));
        assertThat(transport.bodiesTo(SHOP)).containsExactly("PAY_IN P1", "PAY_IN P2", "PAY_IN P1", "COINS_SENT P1");
    }

    @Test
    void a_silent_receiver_delays_nobody_else() {
        subscriptions.subscribe(BETA, EventType.PAY_IN, BOOKS);
        transport.always(BOOKS, 200);
        for (int number = 0; number < 5000; number++) {
            outbox.publish(payIn("P" + number));
        }
        outbox.publish(new Event(BETA, EventType.PAY_IN, "Q1", "for beta"));

        assertThat(transport.open(SHOP)).isEqualTo(4);
        assertThat(transport.bodiesTo(BOOKS)).containsExactly("for beta");

        transport.always(SHOP, 200);
        transport.answer(SHOP, 200);
        assertThat(transport.bodiesTo(SHOP)).hasSize(5000);
    }

    @Test
    void has_room_for_so_many_and_puts_the_rest_aside() {
        for (int number = 0; number < Outbox.CAPACITY + 3; number++) {
            outbox.publish(payIn("P" + number));
        }

        assertThat(outbox.deadLetters(ALPHA)).hasSize(3);
        assertThat(outbox.deadLetters(ALPHA).get(0).reason())
                .isEqualTo("more than 10000 deliveries were waiting for this receiver");
    }

    @Test
    void an_answer_that_nobody_waits_for_any_more_changes_nothing() {
        outbox.publish(payIn("P1"));
        outbox.close();
        transport.answer(SHOP, 500);
        forward(Duration.ofMinutes(1));

        assertThat(transport.sent).hasSize(1);
        outbox.publish(payIn("P2"));
        assertThat(transport.sent).hasSize(1);
    }

    private void forward(Duration by) {
        clock.forward(by);
        outbox.settle();
    }

    private static Event payIn(String payment) {
        return new Event(ALPHA, EventType.PAY_IN, payment, "PAY_IN " + payment);
    }

    private static Event coinsSent(String payment) {
        return new Event(ALPHA, EventType.COINS_SENT, payment, "COINS_SENT " + payment);
    }
}
