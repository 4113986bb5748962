package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;

/** A call that must come first was not answered with a success. */
final class StepFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Verdict verdict;

    StepFailed(String operationId, Answer answer) {
        super(operationId + ", which must come first, was answered with " + answer.status() + " and no success.");
        this.verdict = Referee.isNotImplemented(answer)
                ? Referee.notImplemented(operationId)
                : new Verdict.Skipped(SkipReason.DEPENDENCY_FAILED, getMessage());
    }

    /** Why the case cannot be exercised. */
    Verdict verdict() {
        return verdict;
    }
}
