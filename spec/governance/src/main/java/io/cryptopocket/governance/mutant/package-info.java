/**
 * Contracts that are wrong, or changed, in one known way, each with the verdict that it deserves. They prove that the
 * gates see what they should see, and are silent where they should be silent.
 */
@NullMarked
package io.cryptopocket.governance.mutant;

import org.jspecify.annotations.NullMarked;
