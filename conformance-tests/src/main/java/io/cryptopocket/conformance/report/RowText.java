package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.message.Facts;
import io.cryptopocket.conformance.message.FailureMessage;
import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.conformance.verdict.Fact;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a row has to say, as plain text that is safe to print. */
final class RowText {
    private RowText() {}

    /** The whole message, several lines, without a line end at the end. */
    static String message(Row row, ContractLines contract) {
        List<Violation> violations = Outcome.violations(row.verdict());
        if (!violations.isEmpty()) {
            return Plain.block(violations(row, violations));
        }
        return Plain.block(headline(row) + "\n" + Facts.aligned(facts(row, contract)));
    }

    /** The first violation whole; request and repetition are the same for the others and would only hide them. */
    private static String violations(Row row, List<Violation> violations) {
        Row again = new Row(
                row.id(),
                row.kind(),
                row.level(),
                row.summary(),
                row.contractLine(),
                row.verdict(),
                List.of(),
                row.took());
        StringBuilder text = new StringBuilder(FailureMessage.of(row, violations.get(0)));
        violations.stream().skip(1).forEach(other -> text.append("\n\n").append(FailureMessage.of(again, other)));
        return text.toString();
    }

    /** The first line of the message: the case, and what happened. */
    static String headline(Row row) {
        return Plain.line(row.id() + ": " + sentence(row.verdict()));
    }

    /** What happened, without the name of the case. */
    static String sentence(Verdict verdict) {
        List<Violation> violations = Outcome.violations(verdict);
        if (!violations.isEmpty()) {
            return violations.get(0).property();
        }
        if (verdict instanceof Verdict.Errored errored) {
            return errored.sentence();
        }
        if (verdict instanceof Verdict.Known known) {
            return sentence(known.actual());
        }
        if (verdict instanceof Verdict.Skipped skipped) {
            return skipped.detail().isEmpty() ? skipped.reason().sentence() : skipped.detail();
        }
        return "passed";
    }

    private static List<Fact> facts(Row row, ContractLines contract) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "contract",
                contract.location(row.contractLine()) + "  (" + row.level().word() + ")"));
        judged(row).ifPresent(exchange -> {
            facts.add(new Fact(
                    "request",
                    exchange.request().method() + " " + exchange.request().url()));
            facts.add(new Fact(
                    "answer",
                    exchange.response()
                            .map(response -> "HTTP " + response.status())
                            .orElse("none")));
            facts.add(new Fact("repeat", exchange.request().curl()));
        });
        return facts;
    }

    /** The exchange that was judged. */
    static Optional<Exchange> judged(Row row) {
        return row.exchanges().isEmpty()
                ? Optional.empty()
                : Optional.of(row.exchanges().get(row.exchanges().size() - 1));
    }
}
