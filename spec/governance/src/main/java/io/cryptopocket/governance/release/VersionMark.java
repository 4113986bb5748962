package io.cryptopocket.governance.release;

import io.cryptopocket.spec.Contract;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place outside of the contract where the project's version is written down.
 *
 * @param file the file, below the root
 * @param line its line, counted from 1
 * @param text the version that stands there
 * @param start where it begins in the file
 */
public record VersionMark(String file, int line, String text, int start) {

    /** A module of this project and its version: as a parent, as the project itself, or in a manual. */
    private static final Pattern COORDINATES = Pattern.compile(
            "<groupId>io\\.cryptopocket</groupId>\\s*<artifactId>cryptopocket-[a-z-]+</artifactId>\\s*<version>([^<$]+)</version>");

    private static final String MANUAL = "README.md";

    /** All places of the project, file by file and from top to bottom. */
    public static List<VersionMark> all(Project project) {
        List<VersionMark> marks = new ArrayList<>();
        project.poms().forEach(pom -> marks.addAll(in(pom, project.read(pom), COORDINATES)));
        project.find(MANUAL).ifPresent(text -> {
            marks.addAll(in(MANUAL, text, COORDINATES));
            marks.addAll(in(MANUAL, text, printed(project.contract().title())));
        });
        marks.sort(Comparator.comparing(VersionMark::file).thenComparing(VersionMark::start));
        return List.copyOf(marks);
    }

    /** What the tools print, as a manual shows it: the contract's title and its version. */
    private static Pattern printed(String title) {
        return Pattern.compile(Pattern.quote(title) + " (\\d+\\.\\d+\\.\\d+)\\b");
    }

    private static List<VersionMark> in(String file, String text, Pattern pattern) {
        List<VersionMark> marks = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int line = (int) text.substring(0, matcher.start(1)).lines().count();
            marks.add(new VersionMark(file, line, matcher.group(1), matcher.start(1)));
        }
        return marks;
    }

    /** The text of a file with another version in these of its places, which stand in order. */
    static String replace(String text, List<VersionMark> marks, Version version) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = marks.size() - 1; i >= 0; i--) {
            VersionMark mark = marks.get(i);
            changed.replace(mark.start(), mark.start() + mark.text().length(), version.toString());
        }
        return changed.toString();
    }

    /** The contract's text with another version in it. */
    static String replaceInContract(Contract contract, Version version) {
        List<String> lines = new ArrayList<>(contract.text().lines().toList());
        int line = contract.at("/info/version").line() - 1;
        lines.set(line, lines.get(line).replace(contract.version(), version.toString()));
        return String.join("\n", lines) + "\n";
    }
}
