package io.cryptopocket.conformance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The contract as numbered lines.
 *
 * @param name under which a reader finds the file, {@code spec/cryptopocket.yaml}
 * @param lines without line ends; line 1 is at index 0
 */
public record ContractLines(String name, List<String> lines) {
    private static final Pattern REFERENCE = Pattern.compile("\\$ref: *['\"]#/components/(\\w+)/([\\w.-]+)['\"]");

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

    /** A line of an {@link #excerpt}; its text is not indented deeper than the excerpt needs. */
    record Numbered(int number, String text) {}

    /**
     * The YAML element that begins at a line: the line itself and what is indented deeper. When it is nothing but a
     * reference to a component, that component follows. At most {@code most} lines of each; empty when the contract has no
     * such line.
     */
    List<Numbered> excerpt(int line, int most) {
        List<Numbered> excerpt = element(line, most);
        if (excerpt.size() == 1) {
            referenced(excerpt.get(0).text()).ifPresent(at -> excerpt.addAll(element(at, most)));
        }
        return excerpt;
    }

    private List<Numbered> element(int line, int most) {
        List<Numbered> element = new ArrayList<>();
        if (line < 1 || line > lines.size()) {
            return element;
        }
        int own = indent(lines.get(line - 1));
        for (int number = line; number <= lines.size() && element.size() < most; number++) {
            String text = lines.get(number - 1);
            if (number > line && !text.isBlank() && indent(text) <= own) {
                break;
            }
            element.add(new Numbered(number, text.isBlank() ? "" : text.substring(own)));
        }
        while (element.get(element.size() - 1).text().isBlank() && element.size() > 1) {
            element.remove(element.size() - 1);
        }
        return element;
    }

    private OptionalInt referenced(String text) {
        Matcher reference = REFERENCE.matcher(text);
        if (!reference.find()) {
            return OptionalInt.empty();
        }
        int components = below(0, lines.size(), 0, "components:");
        int kind = below(components, lines.size(), 2, reference.group(1) + ":");
        int component = below(kind, lines.size(), 4, reference.group(2) + ":");
        return component == lines.size() ? OptionalInt.empty() : OptionalInt.of(component + 1);
    }

    /** Index of the first line from an index on with this indent and beginning; {@code end} when there is none. */
    private int below(int from, int end, int indent, String beginning) {
        for (int i = from; i < end; i++) {
            String text = lines.get(i);
            if (indent(text) == indent && text.startsWith(beginning, indent)) {
                return i;
            }
        }
        return end;
    }

    private static int indent(String text) {
        int blanks = 0;
        while (blanks < text.length() && text.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }
}
