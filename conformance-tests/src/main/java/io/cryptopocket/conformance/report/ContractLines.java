package io.cryptopocket.conformance.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The contract as numbered lines.
 *
 * @param name under which a reader finds the file, {@code spec/cryptopocket.yaml}
 * @param lines without line ends; line 1 is at index 0
 */
public record ContractLines(String name, List<String> lines) {
    public ContractLines {
        lines = List.copyOf(lines);
    }

    /** Splits the text of a contract. */
    public static ContractLines of(String name, String text) {
        return new ContractLines(name, text.lines().toList());
    }

    /** {@code spec/cryptopocket.yaml:412}. */
    String location(int line) {
        return name + ":" + line;
    }

    /** A line of an {@link #excerpt}. */
    record Numbered(int number, String text) {}

    /**
     * The YAML element that begins at a line: the line itself and what is indented deeper, at most {@code most} lines.
     * Empty when the contract has no such line.
     */
    List<Numbered> excerpt(int line, int most) {
        List<Numbered> excerpt = new ArrayList<>();
        if (line < 1 || line > lines.size()) {
            return excerpt;
        }
        excerpt.add(new Numbered(line, lines.get(line - 1)));
        int own = indent(lines.get(line - 1));
        for (int next = line + 1; next <= lines.size() && excerpt.size() < most; next++) {
            String text = lines.get(next - 1);
            if (!text.isBlank() && indent(text) <= own) {
                break;
            }
            excerpt.add(new Numbered(next, text));
        }
        while (excerpt.get(excerpt.size() - 1).text().isBlank() && excerpt.size() > 1) {
            excerpt.remove(excerpt.size() - 1);
        }
        return excerpt;
    }

    private static int indent(String text) {
        int blanks = 0;
        while (blanks < text.length() && text.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }
}
