package io.cryptopocket.governance.facts;

import io.cryptopocket.governance.gate.Review;
import io.cryptopocket.governance.lint.LintException;
import io.cryptopocket.governance.lint.LintReport;
import io.cryptopocket.governance.mutant.Judgement;
import io.cryptopocket.spec.Contract;
import java.util.List;
import java.util.Optional;

/**
 * All that a governance reviewer asks of the contract. Written as {@code governance.json} and shown as {@code index.html}.
 *
 * @param format changes when a reader of the former shape would misread the new one
 */
public record Governance(
        String format,
        Identity contract,
        Verdict verdict,
        Certainty certainty,
        Coverage coverage,
        Lint lint,
        ErrorCodes errors,
        SecurityFacts security,
        Life life,
        List<MutantFact> mutants,
        List<OperationFact> operations) {

    static final String FORMAT = "cryptopocket-governance/1";

    /** Works out all answers. */
    public static Governance of(
            Review review,
            Optional<LintReport> lint,
            List<LintException> exceptions,
            Optional<ConformanceRun> run,
            List<Judgement> judgements) {
        Contract contract = review.contract();
        return new Governance(
                FORMAT,
                Identity.of(contract),
                Verdict.of(review),
                Certainty.of(contract),
                Coverage.of(contract, run),
                Lint.of(contract, lint, exceptions, MutantFact.refusals(judgements)),
                ErrorCodes.of(contract),
                SecurityFacts.of(contract),
                Life.of(review),
                judgements.stream().map(MutantFact::of).toList(),
                contract.operations().stream()
                        .map(operation -> OperationFact.of(contract, operation))
                        .toList());
    }
}
