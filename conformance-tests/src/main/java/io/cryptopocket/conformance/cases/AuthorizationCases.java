package io.cryptopocket.conformance.cases;

import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Level;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of secured operations with tokens that cannot be accepted. That without a token is a documented row. */
final class AuthorizationCases {

    private AuthorizationCases() {}

    static List<Case> of(Operation operation) {
        Optional<Row> base = Derived.base(operation);
        Optional<Row> refusal = refusal(operation);
        if (!operation.secured() || base.isEmpty() || refusal.isEmpty()) {
            return List.of();
        }
        Draft draft = Drafts.of(base.get());
        List<Case> cases = new ArrayList<>();
        cases.add(refused(base.get(), refusal.get(), draft.as(new Credential.Literally("")), "empty_token"));
        cases.add(refused(
                base.get(), refusal.get(), draft.as(new Credential.Literally("not a token")), "malformed_token"));
        cases.add(
                refused(base.get(), refusal.get(), draft.as(new Credential.Of(Caller.STRANGER)), "token_never_issued"));
        operation.rows().stream()
                .filter(row -> row.example().key().equals(Row.VALIDATION_ERROR))
                .findFirst()
                .map(row -> refused(
                        row, refusal.get(), Drafts.of(row).as(new Credential.Of(Caller.NOBODY)), "before_validation"))
                .ifPresent(cases::add);
        return cases;
    }

    /** The row that documents how a caller without a token is refused. */
    static Optional<Row> refusal(Operation operation) {
        return operation.rows().stream()
                .filter(row -> row.recipe()
                        .map(recipe -> recipe.caller() == Caller.NOBODY)
                        .orElse(false))
                .findFirst();
    }

    private static Case refused(Row base, Row refusal, Draft draft, String key) {
        Level level = key.equals("before_validation") ? Level.INFERRED : Level.DOCUMENTED;
        return Derived.of(Kind.AUTHORIZATION, base, draft, Expectation.of(refusal), level, key, key.replace('_', ' '));
    }
}
