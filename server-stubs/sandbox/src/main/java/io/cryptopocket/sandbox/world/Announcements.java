package io.cryptopocket.sandbox.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.ramp.offramp.OffRamp;
import io.cryptopocket.sandbox.ramp.offramp.OffRampEvents;
import io.cryptopocket.sandbox.ramp.payment.Payment;
import io.cryptopocket.sandbox.ramp.payment.PaymentEvents;
import io.cryptopocket.sandbox.webhook.Event;
import io.cryptopocket.sandbox.webhook.EventType;
import io.cryptopocket.sandbox.webhook.Outbox;
import io.cryptopocket.sandbox.webhook.Subscriptions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Turns what happens to payments and off-ramps into webhooks, for those who subscribed to them. */
final class Announcements implements PaymentEvents, OffRampEvents {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer();

    private final Subscriptions subscriptions;
    private final Outbox outbox;

    Announcements(Subscriptions subscriptions, Outbox outbox) {
        this.subscriptions = subscriptions;
        this.outbox = outbox;
    }

    @Override
    public void received(Payment payment) {
        announce(payment.owner(), EventType.PAY_IN, payment.id(), () -> PaymentView.of(payment));
    }

    @Override
    public void coinsSent(Payment payment) {
        announce(payment.owner(), EventType.COINS_SENT, payment.id(), () -> PaymentView.of(payment));
    }

    @Override
    public void cryptoReceived(OffRamp offRamp) {
        announce(offRamp.owner(), EventType.CRYPTO_RECEIVED, offRamp.id(), () -> OffRampView.of(offRamp));
    }

    @Override
    public void finished(OffRamp offRamp) {
        announce(offRamp.owner(), EventType.TRANSFER_RAMPOFF_FINISHED, offRamp.id(), () -> OffRampView.of(offRamp));
    }

    private void announce(IntegrationId owner, EventType type, String subject, Supplier<Map<String, ?>> data) {
        // Most integrations subscribe to nothing: then nothing is written either.
        if (subscriptions.find(owner, type).isPresent()) {
            outbox.publish(new Event(owner, type, subject, json(type, data.get())));
        }
    }

    private static String json(EventType type, Map<String, ?> data) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("type", type.name());
        event.put("data", data);
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts and numbers can always be written", impossible);
        }
    }
}
