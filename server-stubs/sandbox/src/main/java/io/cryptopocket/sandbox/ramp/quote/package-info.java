/** What a purchase or a sale of coins comes to: methods of payment, fees, and the rounding of each amount. */
@NullMarked
package io.cryptopocket.sandbox.ramp.quote;

import org.jspecify.annotations.NullMarked;
