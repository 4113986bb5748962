/**
 * The command line: reads the arguments, does what one command asks for and gives the exit code. Knows no HTTP and no
 * report format.
 */
@NullMarked
package io.cryptopocket.conformance.cli;

import org.jspecify.annotations.NullMarked;
