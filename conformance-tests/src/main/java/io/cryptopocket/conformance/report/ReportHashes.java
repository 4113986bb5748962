package io.cryptopocket.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a report says about itself, so that a change or a missing part is noticed. Each is a SHA-256 in lower-case hex.
 *
 * @param cases of the ids of all rows, in order, one a line
 * @param rows of the rows, see {@link Json#sorted}
 * @param report of everything but the hashes themselves; includes the hash of the contract
 */
record ReportHashes(String cases, String rows, String report) {

    static ReportHashes of(ObjectNode report) {
        ObjectNode withoutHashes = report.deepCopy();
        withoutHashes.remove("hashes");
        StringBuilder ids = new StringBuilder();
        report.path("rows").forEach(row -> ids.append(row.path("id").asText()).append('\n'));
        JsonNode sorted = Json.sorted(withoutHashes);
        return new ReportHashes(
                Json.sha256(ids.toString()),
                Json.sha256(sorted.path("rows").toString()),
                Json.sha256(sorted.toString()));
    }

    ObjectNode tree() {
        return Json.object().put("cases", cases).put("rows", rows).put("report", report);
    }

    static ReportHashes read(ReadNode hashes) {
        return new ReportHashes(hashes.text("cases"), hashes.text("rows"), hashes.text("report"));
    }
}
