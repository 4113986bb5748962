package io.cryptopocket.conformance.check;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.verdict.Violation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No error body names a product with its version. */
public record NoVersion() implements Check {

    private static final Pattern VERSION = Pattern.compile("\\b[A-Za-z][\\w.-]*+(/\\d+\\.\\d+| v?\\d+\\.\\d+\\.\\d+)");

    @Override
    public String id() {
        return "no-version";
    }

    @Override
    public String title() {
        return "error body names no product version";
    }

    @Override
    public List<Violation> judge(Case test, Reply reply) {
        if (!test.row().isError()) {
            return List.of();
        }
        Matcher found = VERSION.matcher(reply.answer().text());
        if (!found.find()) {
            return List.of();
        }
        return List.of(violation(
                test.row().example().usedAt(),
                "error body should name no product version but holds " + found.group(),
                "no product version",
                found.group()));
    }
}
