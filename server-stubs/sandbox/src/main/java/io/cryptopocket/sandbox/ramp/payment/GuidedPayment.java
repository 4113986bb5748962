package io.cryptopocket.sandbox.ramp.payment;

import java.net.URI;

/** A new guided payment, and the gateway page on which the customer completes it. */
public record GuidedPayment(Payment payment, URI gateway) {}
