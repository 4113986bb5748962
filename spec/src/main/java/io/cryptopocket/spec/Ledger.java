package io.cryptopocket.spec;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much of the contract is how sure. Every level has a count, perhaps 0.
 *
 * @param operations operations, without callbacks
 * @param fields parameters and properties; one in a component counts once
 * @param errorRows documented failures of all operations
 */
public record Ledger(Map<Level, Integer> operations, Map<Level, Integer> fields, Map<Level, Integer> errorRows) {

    public Ledger {
        operations = Collections.unmodifiableMap(operations);
        fields = Collections.unmodifiableMap(fields);
        errorRows = Collections.unmodifiableMap(errorRows);
    }

    /** Counts what the contract has. */
    public static Ledger of(Contract contract) {
        Stream<Element> operations = contract.operations().stream().map(Operation::element);
        Stream<Element> parameters = Survey.parameters(contract).stream().map(Parameter::element);
        Stream<Element> errorRows = Survey.rows(contract).stream()
                .filter(Row::isError)
                .map(row -> row.example().usedAt());
        return new Ledger(
                count(operations),
                count(Stream.concat(parameters, Survey.properties(contract).stream())),
                count(errorRows));
    }

    private static Map<Level, Integer> count(Stream<Element> elements) {
        Map<Level, Integer> counts = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            counts.put(level, 0);
        }
        elements.forEach(element -> counts.merge(element.provenance().level(), 1, Integer::sum));
        return counts;
    }
}
