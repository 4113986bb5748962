/** Sales of coins: the customer sends them to a wallet, and gets the money once they have arrived. */
@NullMarked
package io.cryptopocket.sandbox.ramp.offramp;

import org.jspecify.annotations.NullMarked;
