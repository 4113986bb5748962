package io.cryptopocket.conformance.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import java.time.Duration;

/**
 * {@code report.json}: everything that is known of a run, so that the run can be read back from it ({@link ReadReport}).
 * Its shape is published as {@code report.schema.json} beside this class. Durations are whole microseconds.
 */
final class JsonReport {
    /** Changes when a reader of the former shape would misread the new one. */
    static final String FORMAT = "cryptopocket-conformance-report/1";

    private JsonReport() {}

    static String render(Run run) {
        return Json.pretty(tree(run));
    }

    static ObjectNode tree(Run run) {
        ObjectNode report = Json.object();
        report.put("format", FORMAT);
        report.put("verdict", run.verdict().name());
        report.put("because", run.because());
        report.put("exit_code", run.exitCode().code());
        report.put("target", run.target());
        report.putObject("contract")
                .put("title", run.contractTitle())
                .put("version", run.contractVersion())
                .put("sha256", run.contractSha256());
        report.putObject("suite").put("version", run.suiteVersion()).put("seed", run.seed());
        report.put("started", run.started().toString());
        report.put("took_us", micros(run.took()));
        report.put("planned", run.planned());
        report.set("counts", counts(run));
        ArrayNode rows = report.putArray("rows");
        run.rows().forEach(row -> rows.add(row(row)));
        report.set("hashes", ReportHashes.of(report).tree());
        return report;
    }

    private static ObjectNode counts(Run run) {
        ObjectNode counts = Json.object();
        for (Outcome outcome : Outcome.values()) {
            counts.put(
                    outcome.key(),
                    run.rows().stream()
                            .filter(row -> Outcome.of(row) == outcome)
                            .count());
        }
        return counts;
    }

    private static ObjectNode row(Row row) {
        ObjectNode tree = Json.object();
        tree.put("id", row.id().toString());
        tree.put("kind", Words.of(row.kind()));
        tree.put("level", row.level().word());
        tree.put("summary", row.summary());
        tree.put("contract_line", row.contractLine());
        tree.set("verdict", JsonVerdict.tree(row.verdict()));
        tree.put("took_us", micros(row.took()));
        ArrayNode exchanges = tree.putArray("exchanges");
        row.exchanges().forEach(exchange -> exchanges.add(JsonExchange.tree(exchange)));
        return tree;
    }

    static long micros(Duration took) {
        return took.toNanos() / 1_000;
    }
}
