package io.cryptopocket.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A place in a report that is being read; refuses what is not there or of another kind, naming the place.
 *
 * @param path JSON pointer, for messages
 */
record ReadNode(String path, JsonNode json) {

    ReadNode child(String key) {
        return find(key).orElseThrow(() -> refuse(key, "is missing"));
    }

    Optional<ReadNode> find(String key) {
        JsonNode child = json.get(key);
        return child == null ? Optional.empty() : Optional.of(new ReadNode(path + "/" + key, child));
    }

    List<ReadNode> items(String key) {
        ReadNode list = child(key);
        if (!list.json.isArray()) {
            throw refuse(key, "should be a list");
        }
        List<ReadNode> items = new ArrayList<>();
        for (int i = 0; i < list.json.size(); i++) {
            items.add(new ReadNode(list.path + "/" + i, list.json.get(i)));
        }
        return items;
    }

    /** Every field as a list of texts, in order. */
    Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            List<String> values = new ArrayList<>();
            json.get(name).forEach(value -> values.add(value.asText()));
            lists.put(name, List.copyOf(values));
        }
        return lists;
    }

    String text(String key) {
        JsonNode value = child(key).json;
        if (!value.isTextual()) {
            throw refuse(key, "should be text");
        }
        return value.textValue();
    }

    long number(String key) {
        JsonNode value = child(key).json;
        if (!value.canConvertToExactIntegral() || !value.canConvertToLong()) {
            throw refuse(key, "should be a whole number");
        }
        return value.longValue();
    }

    int small(String key) {
        long value = number(key);
        if (value != (int) value) {
            throw refuse(key, "is out of range");
        }
        return (int) value;
    }

    Duration micros(String key) {
        return Duration.ofNanos(Math.multiplyExact(number(key), 1_000L));
    }

    boolean flag(String key) {
        JsonNode value = child(key).json;
        if (!value.isBoolean()) {
            throw refuse(key, "should be true or false");
        }
        return value.booleanValue();
    }

    <T> T choose(String key, T[] constants, Function<T, String> word) {
        String typed = text(key);
        return Arrays.stream(constants)
                .filter(constant -> word.apply(constant).equals(typed))
                .findFirst()
                .orElseThrow(() -> refuse(key, "has the unknown value \"" + typed + "\""));
    }

    ReportProblem refuse(String key, String problem) {
        return new ReportProblem(path + "/" + key + " " + problem);
    }
}
