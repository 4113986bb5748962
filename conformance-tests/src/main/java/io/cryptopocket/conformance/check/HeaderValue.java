package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.cases.AsText;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.http.Masks;
import io.cryptopocket.spec.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The value of a header against its schema. */
final class HeaderValue {

    private static final Masks NOTHING_HIDDEN = new Masks(Set.of());

    private HeaderValue() {}

    /**
     * The first thing that a schema has against a header.
     *
     * @param received its values in order, at least one; several are one list, as HTTP says
     */
    static Optional<Demand> objection(Validators validators, Element schema, List<String> received) {
        JsonNode text = JsonNodeFactory.instance.textNode(String.join(", ", received));
        JsonNode value = AsText.read(text, schema);
        return validators.of(schema).mismatches(value).stream()
                .findFirst()
                .map(mismatch -> Demand.of(mismatch, value, NOTHING_HIDDEN));
    }
}
