/** What a new sandbox has in it: the fixtures of the contract, in the state that its examples show. */
@NullMarked
package io.cryptopocket.sandbox.seed;

import org.jspecify.annotations.NullMarked;
