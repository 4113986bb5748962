package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Survey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers use an open type for codes, so nothing else would notice that the list of known ones has fallen behind. */
final class KnownErrorCodesAreTheRows implements Rule {

    static final String SCHEMA = "KnownErrorCode";

    @Override
    public String title() {
        return "the known error codes are exactly those of the documented error rows";
    }

    @Override
    public List<Finding> check(Contract contract) {
        Element values = contract.at("/components/schemas/" + SCHEMA + "/enum");
        Set<String> known = values.items().stream().map(Element::text).collect(Collectors.toSet());
        List<Row> rows = Survey.rows(contract).stream()
                .filter(Row::isError)
                .filter(row -> !row.example().key().equals(Row.VALIDATION_ERROR))
                .toList();
        Set<String> documented = rows.stream().map(row -> row.example().key()).collect(Collectors.toSet());
        Set<String> said = new HashSet<>();
        Stream<Finding> unknown = rows.stream()
                .filter(row -> !known.contains(row.example().key())
                        && said.add(row.example().key()))
                .map(row -> finding(
                        row.example().usedAt(),
                        "the error code \"" + row.example().key() + "\" is missing in " + SCHEMA + "; add it."));
        Stream<Finding> idle = values.items().stream()
                .filter(value -> !documented.contains(value.text()))
                .map(value -> finding(
                        value,
                        "the known error code \"" + value.text() + "\" has no error row; add a row or remove it."));
        return Stream.concat(unknown, idle).toList();
    }
}
