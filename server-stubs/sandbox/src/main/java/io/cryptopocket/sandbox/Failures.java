package io.cryptopocket.sandbox;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Says in a sentence why a sandbox does not start. */
final class Failures {

    private Failures() {}

    static SandboxException explain(IOException problem, SandboxBuilder settings, Path storage) {
        return new SandboxException(sentence(problem, settings, storage), problem);
    }

    private static String sentence(IOException problem, SandboxBuilder settings, Path storage) {
        if (problem instanceof BindException) {
            return inUse(problem)
                    ? "Port " + settings.port() + " of " + settings.host()
                            + " is in use; stop what runs there, or choose another port with --port (0 takes a free one)."
                    : "Port " + settings.port() + " of " + settings.host()
                            + " cannot be listened on; choose another with --host and --port.";
        }
        return problem instanceof FileSystemException || problem.getMessage().startsWith("not writable")
                ? "Documents cannot be kept in " + storage + "; name a directory that can be written to with --storage."
                : "The server does not start: " + problem.getMessage() + ".";
    }

    private static boolean inUse(IOException problem) {
        return String.valueOf(problem.getMessage()).contains("in use");
    }
}
