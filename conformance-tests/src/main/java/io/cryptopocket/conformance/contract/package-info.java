/** Questions to the contract that several parts of the suite ask. */
@NullMarked
package io.cryptopocket.conformance.contract;

import org.jspecify.annotations.NullMarked;
