package io.cryptopocket.governance.release;

import io.cryptopocket.governance.compare.Effect;
import java.util.Locale;

/** How far a version has to move, the shortest step first. */
public enum Step {
    NONE,
    PATCH,
    MINOR,
    MAJOR;

    /** The step that a change asks for: words a patch, something new a minor, a breach a major step. */
    public static Step of(Effect effect) {
        return switch (effect) {
            case NONE -> NONE;
            case DOCUMENTATION -> PATCH;
            case ADDITIVE -> MINOR;
            case BREAKING -> MAJOR;
        };
    }

    /** For example {@code minor}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
