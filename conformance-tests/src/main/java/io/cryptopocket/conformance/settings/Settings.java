package io.cryptopocket.conformance.settings;

import io.cryptopocket.conformance.run.RunRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Everything that a run needs to know.
 *
 * @param request what the suite shall do
 * @param fuzz how long to send requests made at random instead of the cases; empty for the cases
 * @param output directory of the reports, absolute
 * @param sign private key to sign the report with
 * @param key public key to check a signature with
 * @param quiet print failures and the verdict only
 */
public record Settings(
        RunRequest request,
        Optional<Duration> fuzz,
        Path output,
        Optional<Path> sign,
        Optional<Path> key,
        boolean quiet,
        Colors colors) {

    /** When the console is coloured. */
    public enum Colors {
        AUTO,
        ALWAYS,
        NEVER
    }
}
