package io.cryptopocket.conformance.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a report is whole, unchanged and agrees with itself. */
public final class ReportCheck {
    private ReportCheck() {}

    /** What is wrong, one sentence each; empty when nothing is. */
    public static List<String> problems(ReadReport report) {
        List<String> problems = new ArrayList<>();
        ReportHashes computed = ReportHashes.of(report.tree());
        if (!computed.cases().equals(report.hashes().cases())) {
            problems.add("The list of cases is not the one that was written.");
        }
        if (!computed.rows().equals(report.hashes().rows())) {
            problems.add("The rows are not those that were written.");
        }
        if (!computed.report().equals(report.hashes().report())) {
            problems.add("The report is not the one that was written.");
        }
        Run run = report.run();
        if (run.rows().size() != run.planned()) {
            problems.add("It has " + Amount.of(run.rows().size(), "row") + ", but the contract yields "
                    + Amount.of(run.planned(), "case") + ".");
        }
        if (run.rows().isEmpty()) {
            problems.add("No case ran.");
        }
        twice(run).forEach(id -> problems.add("The case " + id + " is in it twice."));
        if (!agrees(report.tree(), run)) {
            problems.add("Its counts or its exit code do not follow from its rows.");
        }
        return problems;
    }

    private static Set<CaseId> twice(Run run) {
        Set<CaseId> seen = new HashSet<>();
        Set<CaseId> twice = new HashSet<>();
        run.rows().stream().map(Row::id).filter(id -> !seen.add(id)).forEach(twice::add);
        return twice;
    }

    private static boolean agrees(ObjectNode tree, Run run) {
        ObjectNode again = JsonReport.tree(run);
        return text(again, "counts").equals(text(tree, "counts"))
                && text(again, "exit_code").equals(text(tree, "exit_code"));
    }

    /** Trees that were read and trees that were made differ in the types of their numbers. */
    private static String text(ObjectNode tree, String key) {
        return String.valueOf(tree.get(key));
    }
}
