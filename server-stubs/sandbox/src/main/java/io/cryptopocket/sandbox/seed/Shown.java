package io.cryptopocket.sandbox.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Fixture;
import io.cryptopocket.spec.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the contract shows: the values of its fixtures, and the things in the answers of its examples. */
final class Shown {

    private final Contract contract;

    Shown(Contract contract) {
        this.contract = contract;
    }

    Optional<String> text(String fixture) {
        return value(fixture).map(JsonNode::textValue);
    }

    Optional<Long> number(String fixture) {
        return value(fixture).map(JsonNode::longValue);
    }

    /** Values of all fixtures with a text. */
    List<String> texts() {
        return contract.fixtures().values().stream()
                .flatMap(fixture -> fixture.sandboxValue().stream())
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }

    /**
     * The things in {@code data} of the successful answers of operations, by one of their fields; if a thing is shown
     * more than once, the first time counts.
     */
    Map<String, JsonNode> things(String field, String... operations) {
        return List.of(operations).stream()
                .flatMap(id -> contract.findOperation(id).stream())
                .flatMap(operation -> operation.rows().stream())
                .flatMap(row -> data(row).stream())
                .filter(thing -> thing.hasNonNull(field))
                .collect(Collectors.toMap(
                        thing -> thing.get(field).asText(),
                        thing -> thing,
                        (first, again) -> first,
                        LinkedHashMap::new));
    }

    private static List<JsonNode> data(Row row) {
        JsonNode data = row.example().value().path("data");
        List<JsonNode> things = new ArrayList<>();
        if (data.isArray()) {
            data.forEach(things::add);
        } else if (data.isObject()) {
            things.add(data);
        }
        return things;
    }

    private Optional<JsonNode> value(String fixture) {
        return Optional.ofNullable(contract.fixtures().get(fixture)).flatMap(Fixture::sandboxValue);
    }
}
