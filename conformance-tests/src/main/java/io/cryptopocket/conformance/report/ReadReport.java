package io.cryptopocket.conformance.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.spec.Level;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * A {@code report.json} that was read back.
 *
 * @param run what it reports
 * @param tree the document itself
 * @param hashes what the document says about itself, not yet compared with what it holds
 */
public record ReadReport(Run run, ObjectNode tree, ReportHashes hashes) {

    /**
     * Reads the text of a {@code report.json}.
     *
     * @throws ReportProblem when the text is not a whole report of the known format
     */
    public static ReadReport of(String text) {
        ReadNode root = new ReadNode("", object(text));
        if (!JsonReport.FORMAT.equals(root.text("format"))) {
            throw new ReportProblem(
                    "its format is \"" + root.text("format") + "\", this suite reads \"" + JsonReport.FORMAT + "\"");
        }
        return new ReadReport(run(root), (ObjectNode) root.json(), ReportHashes.read(root.child("hashes")));
    }

    private static ObjectNode object(String text) {
        try {
            if (Json.read(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new ReportProblem("it is not whole JSON: it breaks off or is damaged at line "
                    + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
        }
        throw new ReportProblem("it is not a JSON object");
    }

    private static Run run(ReadNode root) {
        ReadNode contract = root.child("contract");
        return new Run(
                root.choose("verdict", RunVerdict.values(), RunVerdict::name),
                root.text("because"),
                root.text("target"),
                contract.text("title"),
                contract.text("version"),
                contract.text("sha256"),
                root.child("suite").text("version"),
                root.child("suite").number("seed"),
                started(root),
                root.micros("took_us"),
                root.small("planned"),
                root.items("rows").stream().map(ReadReport::row).toList());
    }

    private static Instant started(ReadNode root) {
        try {
            return Instant.parse(root.text("started"));
        } catch (DateTimeParseException e) {
            throw root.refuse("started", "is not a point in time");
        }
    }

    private static Row row(ReadNode row) {
        return new Row(
                id(row),
                row.choose("kind", Kind.values(), Words::of),
                row.choose("level", Level.values(), Level::word),
                row.text("summary"),
                row.small("contract_line"),
                JsonVerdict.read(row.child("verdict")),
                row.items("exchanges").stream().map(JsonExchange::read).toList(),
                row.micros("took_us"));
    }

    private static CaseId id(ReadNode row) {
        try {
            return CaseId.parse(row.text("id"));
        } catch (IllegalArgumentException e) {
            throw row.refuse("id", "is no case id");
        }
    }
}
