package io.cryptopocket.conformance.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Level;
import java.util.List;

/** The verdict of one case in {@code report.json}, both ways. */
final class JsonVerdict {
    private JsonVerdict() {}

    static ObjectNode tree(Verdict verdict) {
        ObjectNode tree = Json.object().put("outcome", Outcome.of(verdict).key());
        if (verdict instanceof Verdict.Known known) {
            tree.put("reason", known.reason()).put("link", known.link());
            tree.set("actual", tree(known.actual()));
        } else if (verdict instanceof Verdict.Errored errored) {
            tree.put("origin", Words.of(errored.origin())).put("sentence", errored.sentence());
        } else if (verdict instanceof Verdict.Skipped skipped) {
            tree.put("reason", Words.of(skipped.reason())).put("detail", skipped.detail());
        } else if (!(verdict instanceof Verdict.Passed)) {
            ArrayNode violations = tree.putArray("violations");
            Outcome.violations(verdict).forEach(violation -> violations.add(tree(violation)));
        }
        return tree;
    }

    private static ObjectNode tree(Violation violation) {
        return Json.object()
                .put("check", violation.check())
                .put("check_title", violation.checkTitle())
                .put("property", violation.property())
                .put("contract_line", violation.contractLine())
                .put("level", violation.level().word())
                .put("expected", violation.expected())
                .put("actual", violation.actual());
    }

    static Verdict read(ReadNode verdict) {
        Outcome outcome = verdict.choose("outcome", Outcome.values(), Outcome::key);
        return switch (outcome) {
            case PASSED -> new Verdict.Passed();
            case FAILED -> new Verdict.Failed(violations(verdict));
            case WARNED -> new Verdict.Warned(violations(verdict));
            case ERRORED ->
                new Verdict.Errored(
                        verdict.choose("origin", Verdict.Origin.values(), Words::of), verdict.text("sentence"));
            case SKIPPED ->
                new Verdict.Skipped(verdict.choose("reason", SkipReason.values(), Words::of), verdict.text("detail"));
            case KNOWN ->
                new Verdict.Known(verdict.text("reason"), verdict.text("link"), read(verdict.child("actual")));
        };
    }

    private static List<Violation> violations(ReadNode verdict) {
        List<Violation> violations = verdict.items("violations").stream()
                .map(violation -> new Violation(
                        violation.text("check"),
                        violation.text("property"),
                        violation.text("check_title"),
                        violation.small("contract_line"),
                        violation.choose("level", Level.values(), Level::word),
                        violation.text("expected"),
                        violation.text("actual")))
                .toList();
        if (violations.isEmpty()) {
            throw verdict.refuse("violations", "is empty, but a failure violates something");
        }
        return violations;
    }
}
