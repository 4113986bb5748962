package io.cryptopocket.governance.compare;

import java.util.Collection;
import java.util.Comparator;

/** What a change does to those who rely on the contract, harmless first. */
public enum Effect {
    /** Nothing: at most the order or the layout differs. */
    NONE("none"),
    /** Nothing on the wire: words, examples, links. */
    DOCUMENTATION("documentation only"),
    /** Something is new; what worked before still works. */
    ADDITIVE("additive"),
    /** Something that somebody could rely on no longer holds. */
    BREAKING("breaking");

    private final String word;

    Effect(String word) {
        this.word = word;
    }

    /** The word used in reports, for example {@code additive}. */
    public String word() {
        return word;
    }

    /** Whether somebody who uses the API can notice it. Such a change needs a changelog entry. */
    public boolean isObservable() {
        return this == ADDITIVE || this == BREAKING;
    }

    /** The effect of several changes together; {@link #NONE} of none. */
    public static Effect ofAll(Collection<Change> changes) {
        return changes.stream()
                .map(Change::effect)
                .max(Comparator.naturalOrder())
                .orElse(NONE);
    }
}
