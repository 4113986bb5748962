package io.cryptopocket.governance.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the contract, {@code MAJOR.MINOR.PATCH}.
 *
 * <p>Before 1.0.0 everything moves one place to the right, as package managers read such versions: a major step raises
 * the second number, a minor step and a patch step the third.
 */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

    private static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})");

    /**
     * Reads a version.
     *
     * @throws IllegalArgumentException with one sentence if the text is none
     */
    public static Version of(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + "\" is no version; write three numbers, as in 1.4.0."));
    }

    static Optional<Version> find(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Version(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** The version one step further. */
    public Version next(Step step) {
        if (step == Step.NONE) {
            return this;
        }
        if (major == 0) {
            return step == Step.MAJOR ? new Version(0, minor + 1, 0) : new Version(0, minor, patch + 1);
        }
        return switch (step) {
            case MAJOR -> new Version(major + 1, 0, 0);
            case MINOR -> new Version(major, minor + 1, 0);
            default -> new Version(major, minor, patch + 1);
        };
    }

    /**
     * The versions that may follow this one after a change that asks for this step, the nearest first. A longer step than
     * asked for is fine, a version left out is not. 1.0.0 may always follow a version before it.
     */
    public List<Version> successors(Step atLeast) {
        Version required = next(atLeast);
        return List.of(next(Step.PATCH), next(Step.MINOR), next(Step.MAJOR), new Version(major + 1, 0, 0)).stream()
                .distinct()
                .filter(version -> version.compareTo(required) >= 0)
                .sorted()
                .toList();
    }

    @Override
    public int compareTo(Version other) {
        return Comparator.comparingInt(Version::major)
                .thenComparingInt(Version::minor)
                .thenComparingInt(Version::patch)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
