/** Coins and currencies, and what they cost: fixed tables, no network. */
@NullMarked
package io.cryptopocket.sandbox.ramp.asset;

import org.jspecify.annotations.NullMarked;
