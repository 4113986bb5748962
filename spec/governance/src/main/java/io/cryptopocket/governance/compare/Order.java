package io.cryptopocket.governance.compare;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Equality without regard to order. */
final class Order {

    /** Lists whose order is part of the value: what a sample shows, and what somebody does step by step. */
    private static final Set<String> ORDERED = Set.of("value", "example", "default", "before", "after", "steps");

    private Order() {}

    static boolean same(Pair pair) {
        if (!pair.isInBoth()) {
            return !pair.isNew() && !pair.isGone();
        }
        boolean ordered = ORDERED.contains(pair.shown().key());
        return same(
                pair.older().orElseThrow().json(), pair.newer().orElseThrow().json(), ordered);
    }

    private static boolean same(JsonNode older, JsonNode newer, boolean ordered) {
        if (older.isArray() && newer.isArray()) {
            return ordered ? older.equals(newer) : sameItems(older, newer);
        }
        if (!older.isObject() || !newer.isObject()) {
            return older.equals(newer);
        }
        if (older.size() != newer.size()) {
            return false;
        }
        for (var names = older.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            JsonNode other = newer.get(name);
            if (other == null || !same(older.get(name), other, ordered || ORDERED.contains(name))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameItems(JsonNode older, JsonNode newer) {
        List<JsonNode> left = new ArrayList<>();
        newer.forEach(left::add);
        for (JsonNode item : older) {
            boolean found = left.removeIf(new FirstSame(item)::test);
            if (!found) {
                return false;
            }
        }
        return left.isEmpty();
    }

    /** Matches once, so that equal items are counted. */
    private static final class FirstSame {
        private final JsonNode item;
        private boolean done;

        FirstSame(JsonNode item) {
            this.item = item;
        }

        boolean test(JsonNode candidate) {
            boolean match = !done && same(item, candidate, false);
            done |= match;
            return match;
        }
    }

    /** What tells the items of a list apart while the rest of them changes. */
    static String key(Element item) {
        for (String name : List.of("$ref", "id", "name", "operationId", "url")) {
            JsonNode key = item.json().path(name);
            if (key.isTextual()) {
                return item.json().path("in").asText() + " " + key.textValue();
            }
        }
        return item.key();
    }
}
