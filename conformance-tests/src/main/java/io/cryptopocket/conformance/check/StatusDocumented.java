package io.cryptopocket.conformance.check;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.verdict.Violation;
import java.util.List;

/** The HTTP status is the one that the contract documents for the case. */
public record StatusDocumented() implements Check {

    @Override
    public String id() {
        return "status";
    }

    @Override
    public String title() {
        return "status is the documented one";
    }

    @Override
    public List<Violation> judge(Case test, Reply reply) {
        String documented = test.row().response().status();
        if (test.expected().allowsStatus(reply.answer().status())) {
            return List.of();
        }
        return List.of(violation(
                test.row().example().usedAt(),
                "status should be " + documented + " but was " + reply.status(),
                Outcome.documented(test.row()),
                Outcome.received(reply)));
    }
}
