/** Starts and stops the sandbox, from Java, from a command line and as a tool. */
@NullMarked
package io.cryptopocket.sandbox;

import org.jspecify.annotations.NullMarked;
