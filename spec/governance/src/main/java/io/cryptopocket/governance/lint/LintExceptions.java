package io.cryptopocket.governance.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the exceptions that the linters are configured with. Their reasons are comments, so the files are read line by
 * line: a comment holds for the lines below it until the next one.
 */
public final class LintExceptions {

    /** The files, below the root. */
    public static final String SPECTRAL = "spec/lint/spectral.yaml";

    public static final String REDOCLY = "spec/lint/.redocly.lint-ignore.yaml";

    private static final Pattern OFF = Pattern.compile("\\s+(\\S+): off");
    private static final Pattern POINTER = Pattern.compile("#(/[^']*)'");
    private static final Pattern RULE = Pattern.compile("  ([a-z0-9-]+):");

    private final String file;
    private final List<LintException> found = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();
    private String comment = "";
    private String rule = "";
    private boolean inComment;

    private LintExceptions(String file) {
        this.file = file;
    }

    /** Rules that are {@code off}, in the whole document or in the files of an override. */
    public static List<LintException> ofSpectral(String text) {
        LintExceptions exceptions = new LintExceptions(SPECTRAL);
        text.lines().forEach(exceptions::spectral);
        return List.copyOf(exceptions.found);
    }

    /** Places that Redocly ignores, by rule. */
    public static List<LintException> ofRedocly(String text) {
        LintExceptions exceptions = new LintExceptions(REDOCLY);
        text.lines().forEach(exceptions::redocly);
        return List.copyOf(exceptions.found);
    }

    private void spectral(String line) {
        if (comment(line)) {
            return;
        }
        if (line.contains("- files:")) {
            pointers.clear();
        }
        Matcher off = OFF.matcher(line);
        if (off.matches() && pointers.isEmpty()) {
            found.add(new LintException(off.group(1), "", comment, file));
        } else if (off.matches()) {
            pointers.forEach(pointer -> found.add(new LintException(off.group(1), pointer, comment, file)));
        } else {
            pointers(line).forEach(pointers::add);
        }
    }

    private void redocly(String line) {
        if (comment(line)) {
            return;
        }
        Matcher name = RULE.matcher(line);
        if (name.matches()) {
            rule = name.group(1);
        } else {
            pointers(line).forEach(pointer -> found.add(new LintException(rule, pointer, comment, file)));
        }
    }

    private boolean comment(String line) {
        String text = line.strip();
        if (!text.startsWith("#")) {
            inComment = false;
            return false;
        }
        String words = text.substring(1).strip();
        comment = inComment ? comment + " " + words : words;
        inComment = true;
        return true;
    }

    private static List<String> pointers(String line) {
        List<String> pointers = new ArrayList<>();
        Matcher pointer = POINTER.matcher(line);
        while (pointer.find()) {
            pointers.add(pointer.group(1));
        }
        return pointers;
    }
}
