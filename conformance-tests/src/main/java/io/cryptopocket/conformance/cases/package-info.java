/** What there is to find out about a target, derived from the contract. Data: nothing in here sends or judges anything. */
@NullMarked
package io.cryptopocket.conformance.cases;

import org.jspecify.annotations.NullMarked;
