package io.cryptopocket.client;

import org.jspecify.annotations.Nullable;

/** How this client introduces itself. */
final class UserAgent {

    private UserAgent() {}

    static String of(@Nullable String suffix) {
        String version = UserAgent.class.getPackage().getImplementationVersion();
        String text = "cryptopocket-java/" + (version == null ? "dev" : version) + " (Java "
                + Runtime.version().feature() + ")";
        return suffix == null ? text : text + " " + suffix;
    }
}
