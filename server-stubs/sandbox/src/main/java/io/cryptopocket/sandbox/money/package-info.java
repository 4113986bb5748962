/**
 * Exact money: amounts that know their unit, and a double-entry ledger in which nothing is ever made or lost.
 *
 * <p>No binary floating point comes near an amount. Whoever divides names the rounding.
 */
@NullMarked
package io.cryptopocket.sandbox.money;

import org.jspecify.annotations.NullMarked;
