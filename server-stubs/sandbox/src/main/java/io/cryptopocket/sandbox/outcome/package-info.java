/**
 * How an operation of the domain ends: done, refused with a code of the contract, or with input that it cannot take.
 */
@NullMarked
package io.cryptopocket.sandbox.outcome;

import org.jspecify.annotations.NullMarked;
