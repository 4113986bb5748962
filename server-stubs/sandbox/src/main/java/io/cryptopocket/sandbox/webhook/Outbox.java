package io.cryptopocket.sandbox.webhook;

import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.time.Timeline;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Brings events to the receivers that subscribed to them.
 *
 * <p>Each receiver (an address of an integration) has a lane of its own, so that a slow or failing one delays nobody
 * else. Only an answer 2xx acknowledges; anything else is tried again after growing pauses and finally becomes a dead
 * letter, as does an event for which a lane has no room. Nothing waits for a receiver: {@link #publish} returns at
 * once.
 */
public final class Outbox {

    /** Deliveries that may wait for one receiver. */
    static final int CAPACITY = 10_000;

    private static final int WIDTH = 4;
    private static final int REMEMBERED = 500;

    private record Receiver(IntegrationId owner, URI url) {}

    private final Subscriptions subscriptions;
    private final SigningKeys keys;
    private final Transport transport;
    private final RetryPlan plan;
    private final Timeline timeline;
    private final InstantSource wallClock;
    private final Map<Receiver, Lane> lanes = new HashMap<>();
    private final Map<IntegrationId, Recent<Attempt>> attempts = new HashMap<>();
    private final Map<IntegrationId, Recent<DeadLetter>> deadLetters = new HashMap<>();
    private long numbers;
    private boolean closed;

    /**
     * @param timeline when retries are due; one that nobody else uses, so that deliveries and business do not wait
     *     for each other
     * @param wallClock what the time stamp of a delivery is taken from: receivers compare it with their own clocks,
     *     which do not follow when a tester puts the clock of the sandbox forward
     */
    public Outbox(
            Subscriptions subscriptions,
            SigningKeys keys,
            Transport transport,
            RetryPlan plan,
            Timeline timeline,
            InstantSource wallClock) {
        this.subscriptions = subscriptions;
        this.keys = keys;
        this.transport = transport;
        this.plan = plan;
        this.timeline = timeline;
        this.wallClock = wallClock;
    }

    /** Sends an event to whoever subscribed to it; does nothing if nobody has. */
    public void publish(Event event) {
        Subscription subscription =
                subscriptions.find(event.owner(), event.type()).orElse(null);
        if (subscription != null) {
            send(event, subscription.url());
        }
    }

    /**
     * Tries a dead letter once more from the start, at the address that is subscribed now; false if there is no such
     * letter. It is dead no longer, unless it is given up again.
     */
    public boolean redeliver(IntegrationId owner, long delivery) {
        Optional<DeadLetter> letter =
                timeline.perform(now -> remembered(deadLetters, owner).take(dead -> dead.delivery() == delivery));
        letter.map(DeadLetter::event).ifPresent(this::publish);
        return letter.isPresent();
    }

    /** The last tries to reach an integration, oldest first; at most 500 are remembered. */
    public List<Attempt> attempts(IntegrationId owner) {
        return timeline.perform(now -> remembered(attempts, owner).list());
    }

    /** What was given up for an integration, oldest first; at most 500 are remembered. */
    public List<DeadLetter> deadLetters(IntegrationId owner) {
        return timeline.perform(now -> remembered(deadLetters, owner).list());
    }

    /** Receivers for which something still waits. */
    public int busyReceivers() {
        return timeline.perform(now -> lanes.size());
    }

    /** Lets retries happen that have become due. */
    public void settle() {
        timeline.settle();
    }

    /** Sends nothing any more. What is open is neither repeated nor remembered. */
    public void close() {
        timeline.perform(now -> {
            closed = true;
            lanes.clear();
            return now;
        });
    }

    private void send(Event event, URI url) {
        timeline.perform(now -> {
            if (closed) {
                return now;
            }
            Receiver receiver = new Receiver(event.owner(), url);
            Lane lane = lanes.computeIfAbsent(receiver, first -> new Lane(CAPACITY, WIDTH));
            Delivery delivery = new Delivery(++numbers, event, url);
            if (lane.isFull()) {
                giveUp(delivery, now, "more than " + CAPACITY + " deliveries were waiting for this receiver");
            } else {
                lane.add(delivery);
                pump(receiver, lane);
            }
            return now;
        });
    }

    private void pump(Receiver receiver, Lane lane) {
        // A transport may answer at once, and its answer pumps again: that is left to the loop that is running already.
        if (!lane.beginPumping()) {
            return;
        }
        try {
            for (Delivery next = lane.open(); next != null; next = lane.open()) {
                Delivery delivery = next;
                delivery.tried();
                post(
                        delivery,
                        (status, failure) -> timeline.perform(now -> {
                            answered(receiver, lane, delivery, status, failure, now);
                            return now;
                        }));
            }
        } finally {
            lane.endPumping();
        }
    }

    private void answered(
            Receiver receiver,
            Lane lane,
            Delivery delivery,
            @Nullable Integer status,
            @Nullable Throwable failure,
            Instant now) {
        if (closed) {
            return;
        }
        boolean acknowledged = status != null && status >= 200 && status < 300;
        String detail = status != null ? "HTTP " + status : reason(failure);
        remembered(attempts, receiver.owner())
                .add(new Attempt(
                        delivery.number(),
                        delivery.event().type(),
                        delivery.event().subject(),
                        delivery.url(),
                        delivery.attempts(),
                        now,
                        status,
                        acknowledged,
                        detail));
        if (acknowledged) {
            lane.settled(delivery);
        } else if (delivery.attempts() < plan.attempts()) {
            lane.failed();
            timeline.schedule(now.plus(plan.pauseAfter(delivery.attempts())), due -> {
                lane.retry(delivery);
                pump(receiver, lane);
            });
        } else {
            lane.settled(delivery);
            giveUp(delivery, now, detail);
        }
        pump(receiver, lane);
        if (lane.isIdle()) {
            lanes.remove(receiver, lane);
        }
    }

    private void giveUp(Delivery delivery, Instant now, String reason) {
        IntegrationId owner = delivery.event().owner();
        remembered(deadLetters, owner)
                .add(new DeadLetter(
                        delivery.number(), delivery.event(), delivery.url(), delivery.attempts(), now, reason));
    }

    private interface Answer {
        void accept(@Nullable Integer status, @Nullable Throwable failure);
    }

    private void post(Delivery delivery, Answer answer) {
        Event event = delivery.event();
        SigningKey key = keys.of(event.owner());
        long timestamp = wallClock.instant().getEpochSecond();
        Map<String, String> headers = Map.of(
                "Content-Type", "application/json",
                "X-API-Key", key.apiKey(),
                "X-Timestamp", Long.toString(timestamp),
                "X-Signature", Signature.of(key.apiSecret(), event.payload(), timestamp));
        transport.post(delivery.url(), headers, event.payload()).whenComplete(answer::accept);
    }

    private static String reason(@Nullable Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause == null) {
            return "no answer";
        }
        String message = cause.getMessage();
        return message == null || message.isEmpty() ? cause.getClass().getSimpleName() : message;
    }

    private static <T> Recent<T> remembered(Map<IntegrationId, Recent<T>> all, IntegrationId owner) {
        return all.computeIfAbsent(owner, first -> new Recent<>(REMEMBERED));
    }
}
