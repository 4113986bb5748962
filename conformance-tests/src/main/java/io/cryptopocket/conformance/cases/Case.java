package io.cryptopocket.conformance.cases;

import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.spec.Await;
import io.cryptopocket.spec.Journey;
import io.cryptopocket.spec.Level;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Step;
import java.util.List;
import java.util.Optional;

/**
 * One thing to find out: a request, what the contract says about its answer, and what must happen around it.
 *
 * @param level how sure the contract is of the expected answer
 * @param summary the contract's words for it
 * @param contractLine where the contract says it, 1-based
 * @param before calls that must succeed first
 * @param await what to repeat the request for, if once is not enough
 * @param after calls that clean up; their answers do not matter
 * @param unreachable why no outsider can bring it about, if so
 * @param journey the whole way, for a case that is one; the request is then that of its first step
 * @param relation what must hold between several answers, for a case that is about that; the request is then the first
 */
public record Case(
        CaseId id,
        Kind kind,
        Level level,
        String summary,
        int contractLine,
        Draft draft,
        Expectation expected,
        List<Step> before,
        Optional<Await> await,
        List<Step> after,
        Optional<String> unreachable,
        Optional<Journey> journey,
        Optional<Relation> relation) {
    public Case {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The documented answer that messages name. */
    public Row row() {
        return expected.row();
    }

    /** The same case with a condition in which every value is known. */
    public Case awaiting(Optional<Await> condition) {
        return new Case(
                id,
                kind,
                level,
                summary,
                contractLine,
                draft,
                expected,
                before,
                condition,
                after,
                unreachable,
                journey,
                relation);
    }

    /** Whether the request can change something at the target. */
    public boolean changesSomething() {
        return !draft.operation().method().equals("GET")
                || !before.isEmpty()
                || journey.isPresent()
                || relation.stream()
                        .flatMap(one -> one.asks().stream())
                        .anyMatch(ask -> !ask.draft().operation().method().equals("GET"));
    }
}
