package io.cryptopocket.conformance.settings;

import io.cryptopocket.spec.Nearest;
import java.util.Collection;

/**
 * Something that was typed cannot be used: the run ends with exit code 2. The message names it as it was typed, says what is
 * wrong and what to do, and holds no secret.
 */
public final class SettingsProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SettingsProblem(String sentence) {
        super(sentence);
    }

    /** As {@link #unknown}, for a list that is too long to print. */
    public static SettingsProblem near(String start, String typed, Collection<String> known) {
        return new SettingsProblem(start + " \"" + typed + "\"; "
                + Nearest.to(typed, known)
                        .map(nearest -> "did you mean \"" + nearest + "\"?")
                        .orElse("--list prints them all."));
    }

    /** {@code START "typed"; did you mean "nearest"?}, or all that there is if nothing is near. */
    public static SettingsProblem unknown(String start, String typed, Collection<String> known) {
        return new SettingsProblem(start + " \"" + typed + "\"; "
                + Nearest.to(typed, known)
                        .map(nearest -> "did you mean \"" + nearest + "\"?")
                        .orElseGet(() -> "there are: " + String.join(", ", known) + "."));
    }
}
