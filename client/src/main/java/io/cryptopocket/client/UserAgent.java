package io.cryptopocket.client;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How this client introduces itself, for example {@code cryptopocket-java/0.1.0 (Java 17; contract 670018cd64cb)}: its
 * version, which is that of the contract, and the first 12 digits of the contract's SHA-256. Where the client was packed
 * without its resources, what is not known is left out.
 */
final class UserAgent {

    private static final int DIGITS = 12;

    private UserAgent() {}

    static String of(@Nullable String suffix) {
        Properties contract = contract();
        String sha256 = contract.getProperty("sha256", "");
        String text = "cryptopocket-java/" + contract.getProperty("version", "unknown") + " (Java "
                + Runtime.version().feature()
                + (sha256.length() < DIGITS ? "" : "; contract " + sha256.substring(0, DIGITS)) + ")";
        return suffix == null ? text : text + " " + suffix;
    }

    /** What the build says about the contract that the calls were generated from. */
    private static Properties contract() {
        Properties contract = new Properties();
        try (InputStream stream = UserAgent.class.getResourceAsStream("contract.properties")) {
            if (stream != null) {
                contract.load(stream);
            }
        } catch (IOException e) {
            contract.clear();
        }
        return contract;
    }
}
