package io.cryptopocket.governance.compare;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes through both documents once more, key by key, for what the comparison of operations does not look at: words,
 * examples, levels, recipes. A difference of a kind that nobody knows counts as breaking; nothing is harmless because it
 * was overlooked.
 */
final class Remainder {

    private final Changes changes;
    private final Contract newer;

    Remainder(Changes changes, Contract newer) {
        this.changes = changes;
        this.newer = newer;
    }

    void compare(Element olderRoot, Element newerRoot) {
        walk(Pair.of(olderRoot, newerRoot), false);
    }

    /**
     * @param names whether the keys of this mapping are names chosen by people instead of keywords
     */
    private void walk(Pair pair, boolean names) {
        if (Order.same(pair)) {
            return;
        }
        Map<String, Element> older = pair.older().orElseThrow().fields();
        Map<String, Element> now = pair.newer().orElseThrow().fields();
        Set<String> keys = new LinkedHashSet<>(older.keySet());
        keys.addAll(now.keySet());
        for (String key : keys) {
            Pair below = pair.child(key);
            if (!Order.same(below)) {
                different(pair, below, key, names);
            }
        }
    }

    private void different(Pair parent, Pair pair, String key, boolean names) {
        switch (names ? Meaning.NAMED : Meaning.of(key)) {
            case NAMED, MEMBERS -> inBoth(pair, false);
            case NAMES -> inBoth(pair, true);
            case NAMES_OF_NAMES -> namesOfNames(pair);
            case EXAMPLES -> examples(pair);
            case STRUCTURE -> structure(pair, key);
            case WORDS -> text(pair, "text-changed", key);
            case LEVEL -> new Certainty(changes, newer).compare(parent, pair);
            case TEST_PLAN -> text(pair, "test-plan-changed", "recipe");
            case IDENTITY -> nothing();
            case UNKNOWN -> unknown(pair, key);
        }
    }

    /** It is what tells the two documents apart anyway. */
    private void nothing() {}

    /** What is on one side only was seen by the comparison of operations. */
    private void inBoth(Pair pair, boolean names) {
        if (pair.isInBoth()) {
            both(pair, names);
        }
    }

    private void namesOfNames(Pair pair) {
        if (pair.isInBoth()) {
            pair.shown().fields().keySet().forEach(name -> inBoth(pair.child(name), true));
        }
    }

    private void both(Pair pair, boolean names) {
        JsonNode older = pair.older().orElseThrow().json();
        JsonNode now = pair.newer().orElseThrow().json();
        if (older.isObject() && now.isObject() && !older.has("$ref") && !now.has("$ref")) {
            walk(pair, names);
        } else if (older.isArray() && now.isArray()) {
            items(pair);
        }
    }

    private void items(Pair pair) {
        List<Element> older = pair.older().orElseThrow().items();
        List<Element> now = new ArrayList<>(pair.newer().orElseThrow().items());
        for (Element item : older) {
            now.stream()
                    .filter(candidate -> Order.key(candidate).equals(Order.key(item)))
                    .findFirst()
                    .ifPresent(partner -> {
                        now.remove(partner);
                        both(Pair.of(item, partner), false);
                    });
        }
    }

    /** Failures are compared by {@link CodeComparison}; what is left are the examples of what works, and the words. */
    private void examples(Pair pair) {
        if (!pair.isInBoth() || !pair.shown().json().isObject()) {
            text(pair, "example-changed", "examples");
            return;
        }
        Set<String> keys =
                new LinkedHashSet<>(pair.older().orElseThrow().fields().keySet());
        keys.addAll(pair.newer().orElseThrow().fields().keySet());
        for (String key : keys) {
            Pair example = pair.child(key);
            if (example.isInBoth() && !isReference(example)) {
                both(example, false);
            } else if (!Order.same(example) && !isFailure(example.shown())) {
                text(example, "example-changed", key);
            }
        }
    }

    private static boolean isReference(Pair pair) {
        return pair.older().orElseThrow().isReference()
                || pair.newer().orElseThrow().isReference();
    }

    private static boolean isFailure(Element example) {
        return example.key().equals(Row.VALIDATION_ERROR)
                || example.resolved().find("value", "error").isPresent();
    }

    /** A keyword that the comparison of operations knows. Where it did not come by, nobody can notice the difference. */
    private void structure(Pair pair, String key) {
        String pointer = pair.shown().pointer();
        if (key.equals("servers") && !pointer.equals("/servers")) {
            unknown(pair, key);
            return;
        }
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        if (parent.startsWith("/components/schemas/") && !changes.isCompared(parent)) {
            text(pair, "unused-schema-changed", pair.shown().key());
        } else if (pair.isInBoth()) {
            both(pair, false);
        }
    }

    private void text(Pair pair, String kind, String name) {
        View view = View.ofContract(Area.TEXT);
        Place place = place(pair.shown().pointer(), name);
        String happened = pair.isNew() ? " is new" : pair.isGone() ? " is gone" : " reads differently";
        changes.add(kind, Effect.DOCUMENTATION, view, pair, place, "the " + name + " of " + owner(pair) + happened);
    }

    private void unknown(Pair pair, String key) {
        changes.add(
                "unknown-change",
                Effect.BREAKING,
                View.ofContract(Area.OPERATION),
                pair,
                place(pair.shown().pointer(), key),
                "`" + key + "` of " + owner(pair)
                        + " is different, and the comparison does not know what that means; judge it by hand");
    }

    private Place place(String pointer, String name) {
        return new Place(Owner.of(newer, pointer), name);
    }

    private String owner(Pair pair) {
        String pointer = pair.shown().pointer();
        String owner = Owner.of(newer, pointer);
        String inside = Place.inComponent(pointer).map(Place::name).orElse("");
        return owner.isEmpty() ? "the contract" : "`" + owner + (inside.isEmpty() ? "" : "." + inside) + "`";
    }
}
