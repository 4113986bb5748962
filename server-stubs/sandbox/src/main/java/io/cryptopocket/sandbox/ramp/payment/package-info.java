/**
 * Purchases of coins: how one begins, what has to happen for it to go on, and the states it passes, one after the
 * other.
 *
 * <p>{@link io.cryptopocket.sandbox.ramp.payment.PaymentDesk} takes orders, {@link
 * io.cryptopocket.sandbox.ramp.payment.Payments} answers questions, {@link
 * io.cryptopocket.sandbox.ramp.payment.PaymentCourse} moves payments on and books the money, and {@link
 * io.cryptopocket.sandbox.ramp.payment.Transfers} knows bank transfers.
 */
@NullMarked
package io.cryptopocket.sandbox.ramp.payment;

import org.jspecify.annotations.NullMarked;
