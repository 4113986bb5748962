package io.cryptopocket.conformance.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the command line finds around it.
 *
 * @param environment variables
 * @param directory current directory; relative file names start here
 * @param out UTF-8, for what was asked for
 * @param err UTF-8, for refusals
 * @param person whether a person looks at {@code out} on a terminal
 */
public record Surroundings(
        Map<String, String> environment, Path directory, PrintStream out, PrintStream err, boolean person) {}
