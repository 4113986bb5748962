package io.cryptopocket.conformance.report;

/** Text in GitHub-flavoured Markdown. */
final class Markdown {
    private Markdown() {}

    /** Prose on one line: nothing in it is markup, a link, a mention or the end of a table cell. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : Plain.line(text).toCharArray()) {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                // A code host turns these two into people and issues even behind a backslash.
                case '@' -> escaped.append("&#64;");
                case '#' -> escaped.append("&#35;");
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
