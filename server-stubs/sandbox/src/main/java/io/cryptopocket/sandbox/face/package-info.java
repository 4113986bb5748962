/** The pages of the sandbox for people: what it is, the reference of the contract, and the last requests. */
@NullMarked
package io.cryptopocket.sandbox.face;

import org.jspecify.annotations.NullMarked;
