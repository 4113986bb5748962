package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Await;
import java.util.List;

/** What a case waits for has come about in the last answer. */
public record AwaitedReached() implements Check {

    @Override
    public String id() {
        return "awaited";
    }

    @Override
    public String title() {
        return "what is awaited comes about";
    }

    @Override
    public List<Violation> judge(Case test, Reply reply) {
        if (test.await().isEmpty() || reply.body().json().isEmpty()) {
            return List.of();
        }
        Await await = test.await().get();
        JsonNode received =
                reply.body().json().map(body -> body.at(await.pointer())).orElseGet(MissingNode::getInstance);
        if (received.equals(await.expected())) {
            return List.of();
        }
        return List.of(violation(
                test.row().example().usedAt(),
                await.pointer() + " should become " + Shown.value(await.expected()) + " but was "
                        + Shown.value(received),
                await.pointer() + " = " + Shown.value(await.expected()),
                await.pointer() + " = " + Shown.value(received)));
    }
}
