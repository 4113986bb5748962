/**
 * A typed, read-only view of the contract {@code cryptopocket.yaml} which knows the line of every element.
 *
 * <p>Start at {@link io.cryptopocket.spec.Contract#load()}. Everything else is a record read from it or an
 * {@link io.cryptopocket.spec.Element}, a place in the document. Whatever the view cannot read with certainty it
 * refuses with a {@link io.cryptopocket.spec.ContractException}; nothing is skipped in silence.
 */
@NullMarked
package io.cryptopocket.spec;

import org.jspecify.annotations.NullMarked;
