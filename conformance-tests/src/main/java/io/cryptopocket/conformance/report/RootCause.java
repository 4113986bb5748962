package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.spec.Level;
import java.util.List;

/**
 * Something to fix, and the cases that probably go with it.
 *
 * @param title what should hold and the difference, in words that are true of all the cases
 * @param check id of the check that found it; {@code errored} when no check was reached
 * @param level the surest of what is violated
 * @param contractLine where the first of them is stated
 * @param rows the cases, in the order of the run
 */
record RootCause(String title, String check, Level level, int contractLine, List<Row> rows) {
    RootCause {
        rows = List.copyOf(rows);
    }
}
