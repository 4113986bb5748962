/** Takes the selected cases to the target and says what the whole run came to. */
@NullMarked
package io.cryptopocket.conformance.run;

import org.jspecify.annotations.NullMarked;
