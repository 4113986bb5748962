/** The front door: {@link io.cryptopocket.client.CryptoPocket} and the groups of calls behind it. */
@NullMarked
package io.cryptopocket.client;

import org.jspecify.annotations.NullMarked;
