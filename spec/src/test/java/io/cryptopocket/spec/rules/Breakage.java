package io.cryptopocket.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Contract;
import java.util.List;

/**
 * One change that makes a good contract a bad one, and the sentence that has to say so.
 *
 * @param rule id of the rule that is broken
 * @param after the change is made behind the first occurrence of this text
 * @param from the text that is replaced: its first occurrence
 * @param to what replaces it
 * @param lineAfter the line that the finding names is searched behind the first occurrence of this text
 * @param line text in that line
 * @param message the finding's message
 */
record Breakage(String rule, String after, String from, String to, String lineAfter, String line, String message) {

    static Breakage of(String rule) {
        return new Breakage(rule, "", "", "", "", "", "");
    }

    /** The change is made behind this text. */
    Breakage after(String text) {
        return new Breakage(rule, text, from, to, text, line, message);
    }

    /** The finding is expected in the first line of the new text, unless {@link #isFoundAt} says otherwise. */
    Breakage replace(String oldText, String newText) {
        return new Breakage(rule, after, oldText, newText, lineAfter, newText.strip(), message);
    }

    Breakage remove(String oldText) {
        return replace(oldText, "");
    }

    /** Adds lines in front of a text. */
    Breakage insert(String newText, String before) {
        return replace(before, newText + before).isFoundAt(after, newText.strip());
    }

    Breakage isFoundAt(String behind, String text) {
        return new Breakage(rule, after, from, to, behind, text, message);
    }

    Breakage as(String sentence) {
        return new Breakage(rule, after, from, to, lineAfter, line, sentence);
    }

    /** Breaks the contract and requires the finding, word for word and line for line. */
    void requireFinding(Contract good) {
        String text = change(good.text());
        Contract bad = Contract.parse(text, good.name());
        Rule broken = Rule.all().stream()
                .filter(candidate -> candidate.id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no rule " + rule));
        List<String> findings =
                broken.check(bad).stream().map(Finding::toString).toList();
        assertThat(findings).contains(good.name() + ":" + lineOf(text) + ": " + message + " [" + rule + "]");
    }

    private String change(String text) {
        int start = indexOf(text, after, from);
        return text.substring(0, start) + to + text.substring(start + from.length());
    }

    private int lineOf(String text) {
        int start = indexOf(text, lineAfter, line.lines().findFirst().orElseThrow());
        return (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
    }

    private static int indexOf(String text, String behind, String wanted) {
        int start = text.indexOf(behind);
        int found = start < 0 ? -1 : text.indexOf(wanted, start);
        if (found < 0) {
            throw new AssertionError("the contract does not have \"" + wanted + "\" behind \"" + behind + "\"");
        }
        return found;
    }

    @Override
    public String toString() {
        return message;
    }
}
