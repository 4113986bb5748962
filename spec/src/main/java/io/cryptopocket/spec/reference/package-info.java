/**
 * The contract as a page for people: {@link io.cryptopocket.spec.reference.Reference}. Made of nothing but the contract, so
 * that the same contract always gives the same page, and readable without a network and without JavaScript.
 */
@NullMarked
package io.cryptopocket.spec.reference;

import org.jspecify.annotations.NullMarked;
