package io.cryptopocket.conformance.settings;

import io.cryptopocket.conformance.run.RunRequest;
import java.nio.file.Path;

/**
 * Everything that a run needs to know.
 *
 * @param request what the suite shall do
 * @param output directory of the reports, absolute
 * @param quiet print failures and the verdict only
 */
public record Settings(RunRequest request, Path output, boolean quiet, Colors colors) {

    /** When the console is coloured. */
    public enum Colors {
        AUTO,
        ALWAYS,
        NEVER
    }
}
