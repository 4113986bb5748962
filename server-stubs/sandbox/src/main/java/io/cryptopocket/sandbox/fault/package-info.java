/**
 * Makes a sandbox wrong on purpose, in one named way at a time: what tests a conformance suite.
 *
 * <p>Faults are derived from the contract and act on requests before, and on answers after, the rules have seen them. The
 * rules know nothing of this package.
 */
@NullMarked
package io.cryptopocket.sandbox.fault;

import org.jspecify.annotations.NullMarked;
