package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Schemas;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * No answer carries a field that the contract only allows in requests.
 *
 * @param writeOnly places of such fields in the contract, by field name
 */
public record WriteOnlyAbsent(Map<String, Element> writeOnly) implements Check {

    @Override
    public String id() {
        return "write-only";
    }

    @Override
    public String title() {
        return "fields for requests only are not in the answer";
    }

    @Override
    public List<Violation> judge(Case test, Reply reply) {
        Map<String, Element> found = new TreeMap<>();
        reply.body().json().ifPresent(body -> look("", body, found));
        return found.entrySet().stream()
                .map(entry -> violation(
                        entry.getValue(),
                        entry.getKey() + " should be in no answer but was there",
                        "no " + entry.getKey() + ", which is writeOnly",
                        entry.getKey() + " (not shown)"))
                .toList();
    }

    /** The list of messages about a field has the field's name and is not its value. */
    private boolean isValue(String name, JsonNode value) {
        Element field = writeOnly.get(name);
        return field != null && (value.isTextual() || !Schemas.type(field).equals("string"));
    }

    private void look(String path, JsonNode value, Map<String, Element> found) {
        if (value.isObject()) {
            value.properties().forEach(field -> {
                String below = path + "/" + field.getKey();
                if (isValue(field.getKey(), field.getValue())) {
                    found.put(below, writeOnly.get(field.getKey()));
                }
                look(below, field.getValue(), found);
            });
        } else if (value.isArray()) {
            int index = 0;
            for (JsonNode item : value) {
                look(path + "/" + index++, item, found);
            }
        }
    }
}
