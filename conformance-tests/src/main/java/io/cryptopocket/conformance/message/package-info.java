/** How a finding reads: a first line that says it all, then aligned facts, then how to repeat it. */
@NullMarked
package io.cryptopocket.conformance.message;

import org.jspecify.annotations.NullMarked;
