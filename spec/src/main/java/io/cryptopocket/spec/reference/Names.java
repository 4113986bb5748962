package io.cryptopocket.spec.reference;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Survey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What on the page has an anchor, and the words that name it in prose. */
final class Names {

    private final Map<String, String> anchors = new HashMap<>();

    Names(Contract contract) {
        for (Element schema : Survey.componentSchemas(contract)) {
            anchors.put(schema.key(), schema(schema.key()));
        }
        for (Operation operation : Survey.operations(contract)) {
            anchors.put(operation.id(), operation(operation.id()));
            anchors.put(operation.method() + " " + operation.path(), operation(operation.id()));
        }
    }

    /** The anchor of what a word or a request line in the text of the contract names. */
    Optional<String> anchorOf(String word) {
        return Optional.ofNullable(anchors.get(word));
    }

    static String operation(String id) {
        return "operation-" + id;
    }

    static String schema(String name) {
        return "schema-" + name;
    }

    static String question(String id) {
        return "question-" + id;
    }

    static String tag(String name) {
        return "tag-" + name.replace(' ', '-');
    }

    /** The anchor of a documented answer, for example {@code row-createPayment-200-min_purchase}. */
    static String row(Row row) {
        return "row-" + row.id().replace('/', '-');
    }
}
