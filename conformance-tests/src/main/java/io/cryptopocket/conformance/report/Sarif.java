package io.cryptopocket.conformance.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code report.sarif}, SARIF 2.1.0: one result for each violation, at the line of the contract that states what does not
 * hold, so that a code host shows it beside the contract. Cases that errored are notifications of the tool.
 */
final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String HELP =
            "The marked line of the contract states what does not hold. The message begins with the id of the case: the "
                    + "command replay ID runs it again and shows every exchange, and report.html has those of this run.";

    private Sarif() {}

    static String render(Run run, ContractLines contract) {
        ObjectNode log = Json.object().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode sarifRun = log.putArray("runs").addObject();
        ObjectNode driver = sarifRun.putObject("tool")
                .putObject("driver")
                .put("name", "CryptoPocket conformance")
                .put("version", run.suiteVersion());
        driver.set("rules", rules(run));
        sarifRun.putArray("invocations").add(invocation(run));
        ObjectNode artifact = sarifRun.putArray("artifacts").addObject();
        artifact.putObject("location").put("uri", contract.name());
        artifact.putObject("description").put("text", run.contractTitle() + " " + run.contractVersion());
        artifact.putObject("hashes").put("sha-256", run.contractSha256());
        sarifRun.put("columnKind", "unicodeCodePoints");
        ArrayNode results = sarifRun.putArray("results");
        for (Row row : run.rows()) {
            Outcome.violations(row.verdict()).forEach(violation -> results.add(result(row, violation, contract)));
        }
        return Json.pretty(log);
    }

    private static ArrayNode rules(Run run) {
        Map<String, String> titles = new TreeMap<>();
        for (Row row : run.rows()) {
            Outcome.violations(row.verdict())
                    .forEach(violation -> titles.putIfAbsent(violation.check(), violation.checkTitle()));
        }
        ArrayNode rules = Json.array();
        titles.forEach((check, title) -> rules.add(rule(check, title)));
        return rules;
    }

    /** With the full description and the help that GitHub demands of a rule, though the schema does not. */
    private static ObjectNode rule(String check, String title) {
        ObjectNode rule = Json.object().put("id", check);
        rule.putObject("shortDescription").put("text", title);
        rule.putObject("fullDescription").put("text", "What should hold: " + title + ".");
        rule.putObject("help").put("text", HELP);
        return rule;
    }

    private static ObjectNode invocation(Run run) {
        ObjectNode invocation = Json.object()
                .put("executionSuccessful", run.rows().stream().noneMatch(row -> Outcome.of(row) == Outcome.ERRORED))
                .put("exitCode", run.exitCode().code())
                .put("startTimeUtc", run.started().toString())
                .put("endTimeUtc", run.started().plus(run.took()).toString());
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        for (Row row : run.rows()) {
            if (Outcome.of(row) == Outcome.ERRORED) {
                notifications
                        .addObject()
                        .put("level", "error")
                        .putObject("message")
                        .put("text", RowText.headline(row));
            }
        }
        return invocation;
    }

    private static ObjectNode result(Row row, Violation violation, ContractLines contract) {
        ObjectNode result = Json.object().put("ruleId", violation.check()).put("level", level(row.verdict()));
        result.putObject("message").put("text", row.id() + ": " + violation.property());
        ObjectNode location = result.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", contract.name());
        physical.putObject("region").put("startLine", Math.max(1, violation.contractLine()));
        location.putArray("logicalLocations")
                .addObject()
                .put("fullyQualifiedName", row.id().toString());
        result.putObject("partialFingerprints").put("case/v1", Json.sha256(row.id() + "\n" + violation.check()));
        result.putObject("properties")
                .put("provenance", violation.level().word())
                .put("expected", violation.expected())
                .put("actual", violation.actual());
        if (row.verdict() instanceof Verdict.Known known) {
            result.putArray("suppressions")
                    .addObject()
                    .put("kind", "external")
                    .put("justification", known.reason() + " (" + known.link() + ")");
        }
        return result;
    }

    private static String level(Verdict verdict) {
        return verdict instanceof Verdict.Warned ? "warning" : "error";
    }
}
