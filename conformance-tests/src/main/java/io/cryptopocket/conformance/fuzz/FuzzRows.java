package io.cryptopocket.conformance.fuzz;

import io.cryptopocket.conformance.peer.Profile;
import io.cryptopocket.conformance.run.Weighing;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run found out, as rows: one for each finding, one for each property that held, one for an operation left out. */
final class FuzzRows {

    /** Stands in ids where other cases have a documented status. */
    static final String STATUS = "fuzz";

    private static final String REQUESTS = "requests";

    private final Tally tally;
    private final List<Finding> findings;
    private final long seed;
    private final Profile profile;

    FuzzRows(Tally tally, List<Finding> findings, long seed, Profile profile) {
        this.tally = tally;
        this.findings = List.copyOf(findings);
        this.seed = seed;
        this.profile = profile;
    }

    static Row of(Finding finding, long seed, Profile profile, Tally tally) {
        Violation violation = finding.sighting().violation();
        Trial trial = finding.shrunk().trial();
        Operation operation = trial.attempt().operation();
        List<Exchange> exchanges = trial.row().exchanges();
        String summary = operation.summary() + ": " + finding.key().property().title() + ". Found by request "
                + finding.number() + " of seed " + seed + ", seen "
                + tally.timesSeen(finding.key()) + " times; "
                + (finding.shrunk().repeated()
                        ? "this is the smallest request found in "
                                + finding.shrunk().tries() + " tries."
                        : "when the same request was sent again, or the time was over, it did not show.");
        return new Row(
                new CaseId(operation.id(), STATUS, finding.key().id()),
                Kind.FUZZ,
                violation.level(),
                summary,
                violation.contractLine(),
                Weighing.of(List.of(violation), profile),
                exchanges.isEmpty() ? List.of() : exchanges.subList(exchanges.size() - 1, exchanges.size()),
                trial.row().took());
    }

    /** In the order of the contract. */
    List<Row> all(List<Operation> operations) {
        return operations.stream().flatMap(operation -> of(operation).stream()).toList();
    }

    private List<Row> of(Operation operation) {
        List<Row> rows = new ArrayList<>();
        Optional<Verdict> left = tally.why(operation.id());
        long sent = tally.count(operation.id()).all();
        if (left.isPresent() || sent == 0) {
            rows.add(row(operation, REQUESTS, "requests made at random", left.orElseGet(() -> nothingSent(operation))));
        }
        for (Property property : Property.values()) {
            List<Row> found = findings.stream()
                    .filter(finding -> finding.key().operationId().equals(operation.id())
                            && finding.key().property() == property)
                    .map(finding -> of(finding, seed, profile, tally))
                    .toList();
            rows.addAll(found);
            if (found.isEmpty() && sent > 0) {
                held(operation, property).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private Verdict nothingSent(Operation operation) {
        return tally.lack(operation.id())
                .map(sentence -> new Verdict.Skipped(SkipReason.FIXTURE_MISSING, sentence))
                .orElseGet(() ->
                        new Verdict.Skipped(SkipReason.TIME_OVER, "No request was sent to " + operation.id() + "."));
    }

    private Optional<Row> held(Operation operation, Property property) {
        FuzzCount count = tally.count(operation.id());
        long about = switch (property) {
            case INVALID_REFUSED -> tally.count(operation.id(), Ruling.Kind.INVALID);
            case VALID_UNDERSTOOD -> tally.count(operation.id(), Ruling.Kind.CERTAIN);
            default -> count.all();
        };
        // Nothing is invalid for an operation that takes anything.
        if (about == 0) {
            return Optional.empty();
        }
        String text = property.title() + ", in " + about + (about == 1 ? " request" : " requests");
        return Optional.of(row(operation, property.id(), text, new Verdict.Passed()));
    }

    private static Row row(Operation operation, String key, String text, Verdict verdict) {
        return new Row(
                new CaseId(operation.id(), STATUS, key),
                Kind.FUZZ,
                operation.provenance().level(),
                operation.summary() + ": " + text,
                operation.line(),
                verdict,
                List.of(),
                Duration.ZERO);
    }
}
