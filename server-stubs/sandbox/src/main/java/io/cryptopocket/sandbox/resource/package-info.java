/** Fills in the generated interfaces: from the models of the contract to the rules, and back. */
@NullMarked
package io.cryptopocket.sandbox.resource;

import org.jspecify.annotations.NullMarked;
