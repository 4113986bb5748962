package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.Verdict;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code junit.xml} as CI systems read it: one suite for each operation, one test for each case, named by its id. A
 * warning is a passed test with its message as output, because it does not count; a known failure is a skipped test.
 */
final class JUnitXml {
    private JUnitXml() {}

    static String render(Run run, ContractLines contract) {
        Map<String, List<Row>> operations = run.rows().stream()
                .collect(Collectors.groupingBy(row -> row.id().operationId(), LinkedHashMap::new, Collectors.toList()));
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuites name=\"CryptoPocket conformance\"")
                .append(totals(run.rows()))
                .append(attribute("time", seconds(run.took())))
                .append(">\n");
        operations.forEach((operation, rows) -> suite(xml, run, operation, rows, contract));
        return xml.append("</testsuites>\n").toString();
    }

    private static void suite(StringBuilder xml, Run run, String operation, List<Row> rows, ContractLines contract) {
        Duration took = rows.stream().map(Row::took).reduce(Duration.ZERO, Duration::plus);
        xml.append("  <testsuite")
                .append(attribute("name", operation))
                .append(totals(rows))
                .append(attribute("skipped", String.valueOf(count(rows, Outcome.SKIPPED) + count(rows, Outcome.KNOWN))))
                .append(attribute("timestamp", run.started().toString()))
                .append(attribute("time", seconds(took)))
                .append(">\n    <properties>\n");
        property(xml, "target", run.target());
        property(xml, "verdict", run.verdict().name());
        property(xml, "contract.version", run.contractVersion());
        property(xml, "contract.sha256", run.contractSha256());
        property(xml, "seed", String.valueOf(run.seed()));
        xml.append("    </properties>\n");
        rows.forEach(row -> test(xml, row, contract));
        xml.append("  </testsuite>\n");
    }

    private static void property(StringBuilder xml, String name, String value) {
        xml.append("      <property")
                .append(attribute("name", name))
                .append(attribute("value", value))
                .append("/>\n");
    }

    private static void test(StringBuilder xml, Row row, ContractLines contract) {
        xml.append("    <testcase")
                .append(attribute("classname", row.id().operationId()))
                .append(attribute("name", row.id().toString()))
                .append(attribute("time", seconds(row.took())));
        String result = result(row, contract);
        xml.append(result.isEmpty() ? "/>\n" : ">" + result + "</testcase>\n");
    }

    private static String result(Row row, ContractLines contract) {
        String sentence = RowText.sentence(row.verdict());
        String message = Xml.text(RowText.message(row, contract));
        if (row.verdict() instanceof Verdict.Skipped skipped) {
            return "<skipped" + attribute("message", Words.of(skipped.reason()) + ": " + sentence) + "/>";
        }
        if (row.verdict() instanceof Verdict.Known known) {
            String accepted = "known failure: " + known.reason() + " (" + known.link() + ")";
            return "<skipped" + attribute("message", accepted) + ">" + message + "</skipped>";
        }
        if (row.verdict() instanceof Verdict.Errored errored) {
            return element("error", Words.of(errored.origin()), sentence, message);
        }
        if (row.verdict() instanceof Verdict.Failed failed) {
            return element("failure", failed.violations().get(0).check(), sentence, message);
        }
        return row.verdict() instanceof Verdict.Warned ? "<system-out>" + message + "</system-out>" : "";
    }

    private static String element(String name, String type, String sentence, String message) {
        return "<" + name + attribute("type", type) + attribute("message", sentence) + ">" + message + "</" + name
                + ">";
    }

    private static String totals(List<Row> rows) {
        return attribute("tests", String.valueOf(rows.size()))
                + attribute("failures", String.valueOf(count(rows, Outcome.FAILED)))
                + attribute("errors", String.valueOf(count(rows, Outcome.ERRORED)));
    }

    private static long count(List<Row> rows, Outcome outcome) {
        return rows.stream().filter(row -> Outcome.of(row) == outcome).count();
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Xml.attribute(value) + "\"";
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.3f", took.toNanos() / 1e9);
    }
}
