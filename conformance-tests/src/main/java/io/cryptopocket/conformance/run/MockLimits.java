package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.Credential;
import io.cryptopocket.conformance.cases.Filled;
import io.cryptopocket.conformance.cases.Proof;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Example;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Response;
import java.util.Optional;
import java.util.stream.Stream;

/** What the Prism mock (measured: 5.14.2) cannot show, whatever it is told. */
final class MockLimits {

    static final String NO_TOKEN =
            "Prism answers 401 with a body of its own when the token is missing, whatever is documented.";
    static final String TOO_LARGE = "Prism refuses bodies of more than 10 MB with 413.";
    static final String FIRST_EXAMPLE =
            "Prism answers every invalid request with the first example of the documented 422 or 400.";
    static final String NO_MEMORY = "Prism remembers nothing between two requests.";

    static final String CALLBACKS = "Prism breaks down when a form is sent to an operation with callbacks.";
    static final String NO_CALLERS = "Prism takes any token for anybody's and knows nobody's data.";
    static final String OWN_WAY = "Prism refuses improper requests in a way of its own, whatever is documented.";

    private static final long LARGEST_BODY = 10L * 1024 * 1024;

    private final Proof proof;

    MockLimits(Proof proof) {
        this.proof = proof;
    }

    /** What is known before the request is made. */
    Optional<String> of(Case test) {
        if (test.kind() == Kind.AUTHORIZATION || test.kind() == Kind.OWNERSHIP) {
            return Optional.of(NO_CALLERS);
        }
        if (test.kind() == Kind.PROTOCOL) {
            return Optional.of(OWN_WAY);
        }
        if (test.kind() == Kind.JOURNEY
                || test.kind() == Kind.RELATION
                || !test.before().isEmpty()
                || test.await().isPresent()) {
            return Optional.of(NO_MEMORY);
        }
        if (!test.draft().operation().callbacks().isEmpty()) {
            return Optional.of(CALLBACKS);
        }
        if (test.draft().operation().secured() && withoutToken(test.draft().credential())) {
            return Optional.of(NO_TOKEN);
        }
        return Optional.empty();
    }

    /** What only the request shows. */
    Optional<String> of(Case test, Filled filled) {
        if (filled.largestFile() * 4 / 3 > LARGEST_BODY) {
            return Optional.of(TOO_LARGE);
        }
        boolean shown = proof.objections(filled).isEmpty()
                || firstForInvalid(test.draft().operation())
                        .map(example -> example.usedAt()
                                .pointer()
                                .equals(test.row().example().usedAt().pointer()))
                        .orElse(false);
        return shown ? Optional.empty() : Optional.of(FIRST_EXAMPLE);
    }

    private static boolean withoutToken(Credential credential) {
        return credential instanceof Credential.Literally literally
                ? literally.text().isEmpty()
                : ((Credential.Of) credential).caller() == Caller.NOBODY;
    }

    private static Optional<Example> firstForInvalid(Operation operation) {
        return Stream.of("422", "400")
                .flatMap(status -> operation.response(status).stream())
                .map(Response::examples)
                .flatMap(examples -> examples.stream().limit(1))
                .findFirst();
    }
}
