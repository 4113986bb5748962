/** Releases of the contract: versions, the changelog, the frozen baselines, and the command that makes a release. */
@NullMarked
package io.cryptopocket.governance.release;

import org.jspecify.annotations.NullMarked;
