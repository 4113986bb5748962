package io.cryptopocket.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Schemas;
import io.cryptopocket.spec.Validator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The compiled schemas of a contract, each made once, when it is first needed. */
public final class Validators {

    private final Map<String, Validator> byPointer = new ConcurrentHashMap<>();

    /** The validator of a schema or of a reference to one. */
    public Validator of(Element schema) {
        Element resolved = schema.resolved();
        return byPointer.computeIfAbsent(resolved.pointer(), pointer -> Validator.of(resolved));
    }

    /** Of several possible bodies ({@code oneOf}) the one that an example is. */
    public Element branch(Element schema, JsonNode example) {
        return Schemas.branches(schema).stream()
                .filter(branch -> of(branch).mismatches(example).isEmpty())
                .findFirst()
                .map(branch -> branch(branch, example))
                .orElse(schema);
    }
}
