package io.cryptopocket.conformance.check;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Row;
import java.util.List;
import java.util.Optional;

/** The error code is the documented one; an error that is documented without a code has none. */
public record ErrorCodeDocumented() implements Check {

    @Override
    public String id() {
        return "error-code";
    }

    @Override
    public String title() {
        return "error code is the documented one";
    }

    @Override
    public List<Violation> judge(Case test, Reply reply) {
        Row row = test.row();
        if (!row.isError() || reply.body().json().isEmpty() || Documented.onlyTolerated(test, reply)) {
            return List.of();
        }
        Optional<String> code = reply.errorCode();
        if (test.expected().rows().stream()
                .anyMatch(expected -> expected.errorCode().equals(code))) {
            return List.of();
        }
        String received = reply.body()
                .json()
                .map(body -> body.path("error"))
                .map(Shown::value)
                .orElse("missing");
        Row nearest = Documented.row(test, reply);
        return List.of(violation(
                nearest.example().usedAt(),
                "error code should be " + nearest.errorCode().orElse("absent") + " but was " + received,
                Outcome.documented(nearest),
                Outcome.received(reply)));
    }
}
