package io.cryptopocket.sandbox.webhook;

import java.net.URI;

/** Where one type of event goes. */
public record Subscription(EventType type, URI url) {}
