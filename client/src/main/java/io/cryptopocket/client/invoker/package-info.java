/**
 * How a call reaches the server and how its answer is read: tokens, time-outs, repetitions, limits.
 *
 * <p>Generated code is written against this package. Applications have no use for it: they configure it through
 * {@link io.cryptopocket.client.CryptoPocket#builder()}.
 */
@NullMarked
package io.cryptopocket.client.invoker;

import org.jspecify.annotations.NullMarked;
