/**
 * What a review would refuse, as gates of the build. A gate is a pure function of what the project's files say; start at
 * {@link io.cryptopocket.governance.gate.Gate#checkAll}.
 */
@NullMarked
package io.cryptopocket.governance.gate;

import org.jspecify.annotations.NullMarked;
