/**
 * Properties of an answer that must hold. A check is a pure function from a case and its reply to violations; it sends
 * nothing, and it does not know what a target is.
 */
@NullMarked
package io.cryptopocket.conformance.check;

import org.jspecify.annotations.NullMarked;
