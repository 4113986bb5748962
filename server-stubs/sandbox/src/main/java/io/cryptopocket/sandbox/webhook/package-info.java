/**
 * Webhooks: who wants to hear of what, and the deliveries: signed, at least once, in order for each payment, tried
 * again after growing pauses, and put aside when nothing helps.
 *
 * <p>An {@link io.cryptopocket.sandbox.webhook.Outbox} knows no HTTP; a {@link
 * io.cryptopocket.sandbox.webhook.Transport} does.
 */
@NullMarked
package io.cryptopocket.sandbox.webhook;

import org.jspecify.annotations.NullMarked;
