/** The time of the sandbox, which a tester can move on, and what is due to happen in it. */
@NullMarked
package io.cryptopocket.sandbox.time;

import org.jspecify.annotations.NullMarked;
