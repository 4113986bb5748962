/** Reads the fixed tables that the sandbox comes with: coins, prices, payment methods. */
@NullMarked
package io.cryptopocket.sandbox.table;

import org.jspecify.annotations.NullMarked;
