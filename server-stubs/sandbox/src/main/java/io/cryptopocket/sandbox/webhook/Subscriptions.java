package io.cryptopocket.sandbox.webhook;

import io.cryptopocket.sandbox.identity.IntegrationId;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Who wants to hear of what: one address for each type of event of an integration. Thread-safe. */
public final class Subscriptions {

    private record Key(IntegrationId owner, EventType type) {}

    private final ConcurrentMap<Key, Subscription> subscriptions = new ConcurrentHashMap<>();

    /** Subscribes; an address that was there before is replaced. */
    public void subscribe(IntegrationId owner, EventType type, URI url) {
        subscriptions.put(new Key(owner, type), new Subscription(type, url));
    }

    /** Changes the address of a subscription; false, and nothing is changed, if there is none. */
    public boolean update(IntegrationId owner, EventType type, URI url) {
        return subscriptions.replace(new Key(owner, type), new Subscription(type, url)) != null;
    }

    public Optional<Subscription> find(IntegrationId owner, EventType type) {
        return Optional.ofNullable(subscriptions.get(new Key(owner, type)));
    }
}
