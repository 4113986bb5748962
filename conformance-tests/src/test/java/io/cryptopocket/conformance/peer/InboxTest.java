package io.cryptopocket.conformance.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class InboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Predicate<Delivery> ANY = delivery -> true;

    private final Inbox inbox = new Inbox();

    @Test
    void takes_what_nobody_refuses() {
        Delivery delivery = delivery("one");

        assertThat(inbox.add(delivery)).isTrue();
        assertThat(inbox.await(ANY, Duration.ZERO)).containsSame(delivery);
    }

    @Test
    void whoever_waits_looks_at_each_delivery_once() {
        Map<String, Integer> looks = new ConcurrentHashMap<>();
        CompletableFuture<Optional<Delivery>> last = CompletableFuture.supplyAsync(() -> inbox.await(
                delivery -> looks.merge(delivery.text(), 1, Integer::sum) > 0
                        && delivery.text().equals("last"),
                PATIENCE));
        for (int i = 0; i < 100; i++) {
            inbox.add(delivery("number " + i));
        }
        inbox.add(delivery("last"));

        assertThat(last.join()).isPresent();
        assertThat(looks).hasSize(101);
        assertThat(looks.values()).containsOnly(1);
    }

    @Test
    void a_delivery_that_could_be_the_refused_one_waits_until_it_is_said_which() {
        Delivery mine = delivery("mine");
        try (Refusal refusal = inbox.refuse(delivery -> !delivery.text().equals("of another kind"))) {
            CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> inbox.add(mine));
            CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> inbox.add(delivery("other")));
            assertThat(inbox.add(delivery("of another kind"))).isTrue();
            assertThat(first).isNotDone();
            assertThat(other).isNotDone();

            Optional<Delivery> refused = refusal.await(is("mine"), PATIENCE);

            assertThat(refused).containsSame(mine);
            assertThat(first.join()).isFalse();
            assertThat(other.join()).isTrue();
            assertThat(inbox.await(is("mine"), Duration.ZERO)).isEmpty();
            assertThat(inbox.await(is("other"), Duration.ZERO)).isPresent();
        }
    }

    @Test
    void a_delivery_that_was_refused_is_taken_when_it_comes_again() {
        try (Refusal refusal = inbox.refuse(ANY)) {
            CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> inbox.add(delivery("mine")));
            refusal.await(ANY, PATIENCE);

            assertThat(first.join()).isFalse();
            assertThat(inbox.add(delivery("mine"))).isTrue();
            assertThat(inbox.await(is("mine"), Duration.ZERO)).isPresent();
        }
    }

    @Test
    void a_refusal_that_ends_lets_go_what_still_waits() {
        CompletableFuture<Boolean> waiting;
        try (Refusal refusal = inbox.refuse(ANY)) {
            waiting = CompletableFuture.supplyAsync(() -> inbox.add(delivery("mine")));
            assertThat(refusal).isNotNull();
        }

        assertThat(waiting.join()).isTrue();
        assertThat(inbox.add(delivery("later"))).isTrue();
    }

    private static Predicate<Delivery> is(String text) {
        return delivery -> delivery.text().equals(text);
    }

    private static Delivery delivery(String text) {
        return new Delivery(
                "POST",
                "http://127.0.0.1/webhooks",
                Map.of(),
                text.getBytes(StandardCharsets.UTF_8),
                Instant.parse("2026-06-16T10:00:00Z"));
    }
}
