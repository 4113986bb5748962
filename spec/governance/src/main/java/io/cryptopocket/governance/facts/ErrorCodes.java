package io.cryptopocket.governance.facts;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Survey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All error codes: where they occur, what provokes them, and what a caller does about them. */
public record ErrorCodes(List<ErrorCode> codes) {

    /**
     * A code; {@code validation_error} stands for the failure that has none.
     *
     * @param meaning what it says, in the words of the contract
     * @param advice what a caller does; empty if the contract has no advice
     */
    public record ErrorCode(String code, String meaning, String advice, List<Occurrence> occurrences) {}

    /** An operation that answers with the code, and the id of the row that says so. */
    public record Occurrence(String row, String operation, String status, String level, String provokedBy, int line) {}

    static ErrorCodes of(Contract contract) {
        Map<String, Map<String, String>> known = known(contract);
        Map<String, List<Row>> rows = new TreeMap<>();
        Survey.rows(contract).stream()
                .filter(Row::isError)
                .forEach(row -> rows.computeIfAbsent(row.example().key(), key -> new ArrayList<>())
                        .add(row));
        return new ErrorCodes(rows.entrySet().stream()
                .map(entry ->
                        code(contract, entry.getKey(), known.getOrDefault(entry.getKey(), Map.of()), entry.getValue()))
                .toList());
    }

    private static ErrorCode code(Contract contract, String code, Map<String, String> facts, List<Row> rows) {
        boolean validation = code.equals(Row.VALIDATION_ERROR);
        return new ErrorCode(
                code,
                validation
                        ? "The request does not have the documented shape; the body lists messages by field"
                        : facts.getOrDefault("meaning", ""),
                validation
                        ? "A defect of the caller: correct the named fields before sending again."
                        : facts.getOrDefault("what to do", ""),
                rows.stream().map(row -> occurrence(row, contract)).toList());
    }

    private static Occurrence occurrence(Row row, Contract contract) {
        Element place = row.example().usedAt();
        return new Occurrence(
                row.id(),
                row.operation().id(),
                row.response().status(),
                row.example().provenance().level().word(),
                Provocation.of(row, contract.fixtures()),
                place.line());
    }

    /** The table in the description of {@code KnownErrorCode}, by code and then by heading. */
    private static Map<String, Map<String, String>> known(Contract contract) {
        Map<String, Map<String, String>> known = new LinkedHashMap<>();
        contract.find("/components/schemas/KnownErrorCode/description")
                .map(Element::json)
                .map(text -> MarkdownTable.read(text.asText()))
                .ifPresent(table -> table.forEach(
                        row -> known.put(row.getOrDefault("code", "").replaceAll("`| \\[sic]", ""), row)));
        return known;
    }
}
