package io.cryptopocket.governance.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The last run of the conformance suite, as its {@code report.json} tells it.
 *
 * @param verdict for example {@code CONFORMANT}
 * @param because the verdict in one sentence
 * @param started when it began, ISO 8601 in UTC
 * @param contractVersion version of the contract that the suite ran
 * @param contractSha256 checksum of that contract
 * @param cases in the order of the run
 */
public record ConformanceRun(
        String verdict,
        String because,
        String target,
        String started,
        String contractVersion,
        String contractSha256,
        Map<String, Integer> counts,
        List<Case> cases) {

    static final String FORMAT = "cryptopocket-conformance-report/1";

    /** A case; {@code kind} and {@code outcome} in the words of the report, for example {@code error_row} and {@code passed}. */
    public record Case(String id, String kind, String summary, int line, String outcome, String detail) {

        String operation() {
            return id.substring(0, Math.max(0, id.indexOf('/')));
        }

        /** The last part of the id, for example {@code body.email-format-other}. */
        String name() {
            return id.substring(id.lastIndexOf('/') + 1);
        }
    }

    /**
     * Reads a report.
     *
     * @throws IllegalArgumentException with one sentence if it is none
     */
    public static ConformanceRun parse(String json) {
        JsonNode report = read(json);
        if (!report.path("format").asText().equals(FORMAT)) {
            throw new IllegalArgumentException("the conformance report should be of the format " + FORMAT
                    + " but is of \"" + report.path("format").asText() + "\"; run the suite of this build.");
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        report.path("counts")
                .properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asInt()));
        List<Case> cases = new ArrayList<>();
        report.path("rows")
                .forEach(row -> cases.add(new Case(
                        row.path("id").asText(),
                        row.path("kind").asText(),
                        row.path("summary").asText(),
                        row.path("contract_line").asInt(),
                        row.path("verdict").path("outcome").asText(),
                        detail(row.path("verdict")))));
        return new ConformanceRun(
                report.path("verdict").asText(),
                report.path("because").asText(),
                report.path("target").asText(),
                report.path("started").asText(),
                report.path("contract").path("version").asText(),
                report.path("contract").path("sha256").asText(),
                counts,
                cases);
    }

    private static String detail(JsonNode verdict) {
        for (String key : List.of("reason", "sentence")) {
            if (verdict.has(key)) {
                return verdict.get(key).asText().replace('_', ' ');
            }
        }
        return verdict.path("violations").path(0).path("property").asText();
    }

    private static JsonNode read(String json) {
        try {
            return JsonMapper.builder().build().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the conformance report is not JSON; run the suite again.");
        }
    }
}
