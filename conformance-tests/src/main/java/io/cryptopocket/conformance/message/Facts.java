package io.cryptopocket.conformance.message;

import io.cryptopocket.conformance.verdict.Fact;
import java.util.List;

/** Facts below one another, their values in one column. */
public final class Facts {

    private static final String INDENT = "  ";
    private static final String GAP = "   ";

    private Facts() {}

    /** One line for each fact; further lines of a value stand in the column of the first. No line break at the end. */
    public static String aligned(List<Fact> facts) {
        int width = facts.stream().mapToInt(fact -> fact.label().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Fact fact : facts) {
            String label = fact.label() + " ".repeat(width - fact.label().length());
            String continued = "\n" + " ".repeat(INDENT.length() + width + GAP.length());
            text.append(text.isEmpty() ? "" : "\n").append(INDENT).append(label).append(GAP);
            text.append(fact.value().replace("\n", continued));
        }
        return text.toString();
    }
}
