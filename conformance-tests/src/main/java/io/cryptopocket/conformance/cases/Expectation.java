package io.cryptopocket.conformance.cases;

import io.cryptopocket.spec.Row;
import java.util.List;
import java.util.Optional;

/**
 * What the contract lets a target answer.
 *
 * @param rows documented answers, any of which conforms; the first is the one that messages name
 * @param anyRefusal whether an undocumented answer with a status of 400 to 499 conforms as well, because the contract says
 *     that the request is wrong and not how it is refused
 */
public record Expectation(List<Row> rows, boolean anyRefusal) {
    public Expectation {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a case expects something");
        }
    }

    /** Exactly this answer. */
    public static Expectation of(Row row) {
        return new Expectation(List.of(row), false);
    }

    /** The answer that messages name. */
    public Row row() {
        return rows.get(0);
    }

    public boolean allowsStatus(int status) {
        return anyRefusal && status >= 400 && status < 500 || documentsStatus(status);
    }

    /** Whether one of the rows has this status. */
    public boolean documentsStatus(int status) {
        return rows.stream().anyMatch(row -> row.response().status().equals(String.valueOf(status)));
    }

    /** The row with the same status and, as far as there is one, the same error code; else one with the same status. */
    public Optional<Row> like(int status, Optional<String> code) {
        List<Row> same = rows.stream()
                .filter(row -> row.response().status().equals(String.valueOf(status)))
                .toList();
        return same.stream()
                .filter(row -> row.errorCode().equals(code))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }
}
