/** What the suite runs against: where it is, who calls it, and what it must already have. */
@NullMarked
package io.cryptopocket.conformance.peer;

import org.jspecify.annotations.NullMarked;
