package io.cryptopocket.governance.release;

import io.cryptopocket.spec.Contract;
import java.util.ArrayList;
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

    /** All places of the project. */
    public static List<VersionMark> all(Project project) {
        List<VersionMark> marks = new ArrayList<>();
        project.poms().forEach(pom -> marks.addAll(in(pom, project.read(pom))));
        project.find(MANUAL).ifPresent(text -> marks.addAll(in(MANUAL, text)));
        return List.copyOf(marks);
    }

    static List<VersionMark> in(String file, String text) {
        List<VersionMark> marks = new ArrayList<>();
        Matcher matcher = COORDINATES.matcher(text);
        while (matcher.find()) {
            int line = (int) text.substring(0, matcher.start(1)).lines().count();
            marks.add(new VersionMark(file, line, matcher.group(1), matcher.start(1)));
        }
        return marks;
    }

    /** The text of a file with another version in all its places. */
    static String replaceAll(String file, String text, Version version) {
        StringBuilder changed = new StringBuilder(text);
        List<VersionMark> marks = in(file, text);
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
