/** What the linters found, which of it has a reason, and what that is worth. */
@NullMarked
package io.cryptopocket.governance.lint;

import org.jspecify.annotations.NullMarked;
