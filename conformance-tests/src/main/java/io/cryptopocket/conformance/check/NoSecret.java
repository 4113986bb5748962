package io.cryptopocket.conformance.check;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.verdict.Violation;
import java.util.List;

/** No answer repeats a secret that the caller sent. */
public record NoSecret() implements Check {

    @Override
    public String id() {
        return "no-secret";
    }

    @Override
    public String title() {
        return "answer repeats no secret";
    }

    @Override
    public List<Violation> judge(Case test, Reply reply) {
        if (reply.revealed().isEmpty()) {
            return List.of();
        }
        String names = String.join(", ", reply.revealed());
        return List.of(violation(
                Documented.row(test, reply).example().usedAt(),
                "answer should repeat no secret but holds " + names,
                "none of the secrets that were sent",
                names + " (not shown)"));
    }
}
