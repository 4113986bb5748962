package io.cryptopocket.sandbox.customer;

import java.time.Instant;
import java.util.UUID;

/**
 * The form in which a company tells of itself.
 *
 * @param token names the form in its link
 * @param expires from then on the link opens nothing
 */
public record KybForm(UUID token, long customer, Instant expires) {}
