package io.cryptopocket.conformance.check;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Response;
import io.cryptopocket.spec.Row;
import java.util.Optional;

/** What the contract says about the answer that really came. */
final class Documented {

    private Documented() {}

    /** Whether all the contract says of the answer that came is that it is a refusal. */
    static boolean onlyTolerated(Case test, Reply reply) {
        int status = reply.answer().status();
        return test.expected().allowsStatus(status) && !test.expected().documentsStatus(status);
    }

    /** The expected row that is most like what came. */
    static Row row(Case test, Reply reply) {
        return test.expected().like(reply.answer().status(), reply.errorCode()).orElse(test.row());
    }

    /** The documented response with the status that came, expected or not. */
    static Optional<Response> response(Case test, Reply reply) {
        return test.draft().operation().response(reply.status());
    }

    /** The documented content with the status that came. */
    static Optional<Content> content(Case test, Reply reply) {
        return response(test, reply)
                .flatMap(response -> response.contents().stream().findFirst());
    }
}
