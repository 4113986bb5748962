package io.cryptopocket.conformance.check;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.verdict.Violation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No answer tells how the server is built inside: no stack traces, class names, file names or SQL. */
public record NoStackTrace() implements Check {

    private static final Pattern INSIDE = Pattern.compile(
            "\\bat [\\w.$]+\\([\\w.]+(:\\d+)?\\)" // Java
                    + "|Traceback \\(most recent call last\\)" // Python
                    + "|#\\d+ /[\\w/.-]+\\(\\d+\\)" // PHP
                    + "|\\b[a-z]\\w*+(\\.[a-z]\\w*+)++\\.[A-Z]\\w*(Exception|Error)\\b"
                    + "|\\b[A-Z]\\w*+(\\\\{1,2}[A-Z]\\w*)+Exception\\b" // PHP
                    + "|SQLSTATE\\[|ORA-\\d{5}"
                    + "|(?<![\\w:/.])/(var|usr|home|opt|srv)/[\\w./-]+\\.\\w+");

    @Override
    public String id() {
        return "no-internals";
    }

    @Override
    public String title() {
        return "answer tells nothing of the inside";
    }

    @Override
    public List<Violation> judge(Case test, Reply reply) {
        Matcher found = INSIDE.matcher(reply.answer().text());
        if (!found.find()) {
            return List.of();
        }
        return List.of(violation(
                Documented.row(test, reply).example().usedAt(),
                "answer should tell nothing of the inside but holds " + found.group(),
                "no stack trace, class name, file name or SQL",
                found.group()));
    }
}
