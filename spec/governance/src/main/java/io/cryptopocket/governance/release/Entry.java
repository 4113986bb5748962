package io.cryptopocket.governance.release;

import io.cryptopocket.governance.compare.Change;
import java.util.stream.Stream;

/**
 * One entry of the changelog.
 *
 * @param text what it says, in CommonMark, in one line
 * @param line its line in the file, counted from 1
 */
public record Entry(String text, int line) {

    /**
     * Whether the entry tells of this change: it names in backticks the component, or an operation that the change
     * reaches, and what changed in it.
     */
    public boolean tells(Change change) {
        boolean whole = quotes(change.subject() + "." + change.name());
        boolean subject = Stream.concat(Stream.of(change.subject()), change.operations().stream())
                .anyMatch(this::quotes);
        return whole || subject && (change.name().isEmpty() || quotes(change.name()));
    }

    /** An entry to start from, for a change without one. */
    public static String draft(Change change) {
        String what = change.name().isEmpty()
                ? "`" + change.subject() + "`"
                : "`" + change.subject() + "` `" + change.name() + "`";
        return "- " + what + ": " + change.sentence() + ".";
    }

    private boolean quotes(String name) {
        return text.contains("`" + name + "`");
    }
}
