package io.cryptopocket.conformance.report;

/** Text in GitHub-flavoured Markdown. */
final class Markdown {
    /** A code host makes people and issues of what follows @ and #, even behind a backslash; a comment stops it. */
    private static final String APART = "<!-- -->";

    private Markdown() {}

    /** Prose inside an HTML element, where Markdown is not read. */
    static String html(String text) {
        return Xml.text(Plain.line(text)).replace("@", "@" + APART).replace("#", "#" + APART);
    }

    /** Prose on one line: nothing in it is markup, a link, a mention or the end of a table cell. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : Plain.line(text).toCharArray()) {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@', '#' -> escaped.append(c).append(APART);
                case '\\', '`', '*', '_', '{', '}', '[', ']', '(', ')', '|', '~', '!' ->
                    escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Code on one line, fenced by more backticks than it has. In a table cell a bar needs its backslash even here. */
    static String code(String text) {
        String line = Plain.line(text).replace("|", "\\|");
        String fence = "`".repeat(longestRun(line) + 1);
        boolean apart = line.startsWith("`") || line.endsWith("`") || line.isBlank();
        return apart ? fence + " " + line + " " + fence : fence + line + fence;
    }

    /** A block of code. */
    static String block(String text) {
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return fence + "\n" + Plain.block(text) + "\n" + fence + "\n";
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (char c : text.toCharArray()) {
            run = c == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
