package io.cryptopocket.conformance.cli;

import java.util.Optional;

/** The version of the suite, from the jar's manifest. */
public final class Version {
    private Version() {}

    /** For example {@code 0.1.0}; {@code unpackaged} when the classes do not come from the jar. */
    public static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }
}
