package io.cryptopocket.governance.release;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The changelog of the contract: a chapter for what is not released, and one for each release, the newest first.
 *
 * @param text the whole file
 * @param chapters its chapters, in order
 */
public record Changelog(String text, List<Chapter> chapters) {

    static final String UNRELEASED = "Unreleased";

    /** Its name in messages. */
    public static final String NAME = "spec/CHANGELOG.md";

    private static final Pattern HEADING = Pattern.compile("## (.+)");
    private static final Pattern RELEASE = Pattern.compile("(\\S+) - (\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern SHA256 = Pattern.compile("SHA-256 `([0-9a-f]{64})`");

    /**
     * Reads a changelog.
     *
     * @throws IllegalArgumentException with one sentence and the line, if it has not the form of one
     */
    public static Changelog parse(String text) {
        List<String> lines = text.lines().toList();
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher heading = HEADING.matcher(lines.get(i));
            if (heading.matches()) {
                chapters.add(chapter(heading.group(1), lines, i));
            }
        }
        if (chapters.isEmpty() || chapters.get(0).version().isPresent()) {
            throw new IllegalArgumentException(NAME + ": the first chapter should be \"## " + UNRELEASED
                    + "\"; add it, if need be without entries.");
        }
        return new Changelog(text, List.copyOf(chapters));
    }

    private static Chapter chapter(String title, List<String> lines, int heading) {
        int line = heading + 1;
        int end = line;
        while (end < lines.size() && !HEADING.matcher(lines.get(end)).matches()) {
            end++;
        }
        List<String> body = lines.subList(line, end);
        Optional<String> sha256 = body.stream()
                .map(SHA256::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
        if (title.equals(UNRELEASED)) {
            return new Chapter(Optional.empty(), Optional.empty(), sha256, entries(body, line), line);
        }
        Matcher release = RELEASE.matcher(title);
        if (!release.matches() || Version.find(release.group(1)).isEmpty()) {
            throw new IllegalArgumentException(NAME + ":" + line + ": \"" + title
                    + "\" is no heading of a release; write it as in \"## 1.4.0 - 2026-05-31\".");
        }
        return new Chapter(
                Version.find(release.group(1)),
                Optional.of(day(release.group(2), line)),
                sha256,
                entries(body, line),
                line);
    }

    private static LocalDate day(String text, int line) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(NAME + ":" + line + ": there is no day " + text + ".");
        }
    }

    /** A list item with the lines that continue it. */
    private static List<Entry> entries(List<String> body, int offset) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            String line = body.get(i);
            if (line.startsWith("- ")) {
                entries.add(new Entry(line.substring(2).strip(), offset + i + 1));
            } else if (line.startsWith("  ") && !entries.isEmpty()) {
                Entry last = entries.remove(entries.size() - 1);
                entries.add(new Entry(last.text() + " " + line.strip(), last.line()));
            }
        }
        return List.copyOf(entries);
    }

    /** What is not released. */
    public Chapter unreleased() {
        return chapters.get(0);
    }

    /** The chapters of releases, the newest first. */
    public List<Chapter> releases() {
        return chapters.subList(1, chapters.size());
    }

    /** The same with the unreleased chapter turned into that of a release, under an empty new one. */
    String released(Version version, LocalDate day, String sha256) {
        String heading = "## " + UNRELEASED + "\n";
        int at = text.indexOf(heading);
        return text.substring(0, at)
                + heading + "\n## " + version + " - " + day + "\n\nSHA-256 `" + sha256 + "`\n"
                + text.substring(at + heading.length());
    }
}
