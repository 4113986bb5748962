/** Everything that a call can throw: one unchecked tree under {@link io.cryptopocket.client.error.CryptoPocketException}. */
@NullMarked
package io.cryptopocket.client.error;

import org.jspecify.annotations.NullMarked;
