package io.cryptopocket.conformance.check;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.verdict.Violation;
import java.util.List;

/** The body is exactly one JSON value in UTF-8, without duplicate keys. */
public record BodyIsJson() implements Check {

    @Override
    public String id() {
        return "body-json";
    }

    @Override
    public String title() {
        return "body is one JSON value";
    }

    @Override
    public List<Violation> judge(Case test, Reply reply) {
        if (reply.body() instanceof Body.Json
                || Documented.onlyTolerated(test, reply)
                || !test.row().content().mediaType().contains("json")) {
            return List.of();
        }
        String problem = reply.body() instanceof Body.NotJson not ? not.problem() : "empty";
        return List.of(violation(
                Documented.row(test, reply).content().element(),
                "body should be one JSON value but was " + problem,
                "one JSON value in UTF-8",
                problem));
    }
}
