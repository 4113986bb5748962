package io.cryptopocket.conformance.settings;

import io.cryptopocket.conformance.run.RunRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that can be set, once: the options, the environment variables and the keys of the settings file are made from
 * this list. Where a setting is given twice the command line wins over the environment, and that over the file.
 */
public enum Setting {
    TARGET("URL", "Base URL to test, for example https://host/api. Without it the built-in sandbox is tested."),
    PROFILE("http|prism", "What kind of target it is: any server (http), or the Prism mock, started by the suite."),
    OUTPUT("DIR", "Where the reports go (default " + Setting.DEFAULT_OUTPUT + "). Nothing is written anywhere else."),
    ONLY("ID", "Only cases whose id matches; * stands for any characters. May be given several times."),
    LEVEL("LEVEL", "Only what is at least this sure: documented, legacy or inferred (default: all)."),
    READ_ONLY("", "Only operations that change nothing."),
    WORKERS("N", "Requests under way at the same time, 1 to 64 (default " + RunRequest.DEFAULT_WORKERS + ")."),
    RATE("N", "At most so many requests per second (default: no limit)."),
    TIMEOUT(
            "SECONDS",
            "Time for one request, and for what a case awaits (default " + RunRequest.DEFAULT_TIMEOUT.toSeconds()
                    + ")."),
    WAIT("SECONDS", "How long to wait for a target that does not answer yet (default 0)."),
    SHARD("I/N", "Only part I of N of the cases; merge puts the reports together."),
    FUZZ("SECONDS", "Instead of the cases, send requests made at random for so long; --only names operations."),
    SEED("N", "Seed of everything that is random (default 1; with --fuzz a new one each time, which is printed)."),
    KNOWN("FILE", "Failures that are accepted for now, with reason, link and expiry."),
    SIGN("FILE", "Sign report.json with this Ed25519 private key (PEM)."),
    KEY("FILE", "Public key (PEM) that verify checks the signature of a report with."),
    QUIET("", "Print failures and the verdict only."),
    COLOR("auto|always|never", "Colours on the console (default auto).");

    /** Relative to the current directory. */
    public static final String DEFAULT_OUTPUT = "conformance-report";

    private static final String VARIABLES = "CRYPTOPOCKET_";

    private final String argument;
    private final String description;

    Setting(String argument, String description) {
        this.argument = argument;
        this.description = description;
    }

    /** What follows the option, empty for a switch. */
    public String argument() {
        return argument;
    }

    public String description() {
        return description;
    }

    public boolean isSwitch() {
        return argument.isEmpty();
    }

    /** In the settings file, for example {@code read_only}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** On the command line, for example {@code --read-only}. */
    public String option() {
        return "--" + key().replace('_', '-');
    }

    /** In the environment, for example {@code CRYPTOPOCKET_READ_ONLY}. */
    public String variable() {
        return variable(key());
    }

    /** The environment variable for a setting or a fixture, for example {@code CRYPTOPOCKET_API_KEY}. */
    public static String variable(String key) {
        return VARIABLES + key.toUpperCase(Locale.ROOT);
    }

    static boolean isVariable(String name) {
        return name.startsWith(VARIABLES);
    }

    /** The setting of an option, for example of {@code --read-only}. */
    public static Optional<Setting> ofOption(String option) {
        return Arrays.stream(values())
                .filter(setting -> setting.option().equals(option))
                .findFirst();
    }

    static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }
}
