/** The calls of the contract, generated. Reach them through {@link io.cryptopocket.client.CryptoPocket}. */
@NullMarked
package io.cryptopocket.client.api;

import org.jspecify.annotations.NullMarked;
