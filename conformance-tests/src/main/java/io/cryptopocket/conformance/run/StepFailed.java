package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.spec.Operation;

/** A call that must come first was not answered with a success. */
final class StepFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Verdict verdict;

    StepFailed(Operation operation, Answer answer) {
        super(operation.id() + ", which must come first, was answered with " + answer.status() + " and no success.");
        this.verdict = Referee.isUnavailable(operation, answer)
                ? Referee.unavailable(answer)
                : Referee.isNotImplemented(answer)
                        ? Referee.notImplemented(operation.id())
                        : new Verdict.Skipped(SkipReason.DEPENDENCY_FAILED, getMessage());
    }

    /** Why the case cannot be exercised. */
    Verdict verdict() {
        return verdict;
    }
}
