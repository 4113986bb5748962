package io.cryptopocket.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Mismatch;
import io.cryptopocket.spec.Schemas;
import io.cryptopocket.spec.Survey;
import io.cryptopocket.spec.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Proves, before anything is sent, that the schema validator sees what the contract demands: for each keyword that the
 * contract uses, and for each type, format and pattern, it must reject a value that breaks it. A validator that passes
 * over a keyword it does not know would make every answer look right.
 */
public final class ValidatorProof {

    /** Keywords with which the contract demands something new for each value that they have. */
    private static final Set<String> BY_VALUE = Set.of("type", "format", "pattern");

    /** Keywords of which the violation is found at another one: further in, or at the limit that they sharpen. */
    private static final Set<String> SEEN_ELSEWHERE = Set.of(
            "properties",
            "items",
            "additionalProperties",
            "oneOf",
            "anyOf",
            "allOf",
            "not",
            "exclusiveMinimum",
            "exclusiveMaximum");

    private final Map<String, Element> open = new TreeMap<>();
    private final Map<String, Boolean> proved = new HashMap<>();

    private ValidatorProof() {}

    /** @throws BlindValidator when there is a keyword that the validator does not see */
    public static void of(Contract contract) {
        ValidatorProof proof = new ValidatorProof();
        for (Element schema : Survey.schemas(contract)) {
            schema.fields().values().forEach(keyword -> proof.look(schema, keyword));
        }
        proof.open.values().stream().findFirst().ifPresent(keyword -> {
            throw new BlindValidator(name(keyword) + " at " + keyword.location()
                    + " is nothing that the suite can see to be broken, so no run could be trusted;"
                    + " say it with keywords and formats of OpenAPI 3.0.");
        });
    }

    private void look(Element schema, Element keyword) {
        String key = BY_VALUE.contains(keyword.key()) ? name(keyword) : keyword.key();
        if (keyword.key().startsWith("x-") || proved.containsKey(key)) {
            return;
        }
        List<JsonNode> samples = PoorSamples.of(schema, keyword);
        if (!samples.isEmpty()) {
            reject(schema, keyword, samples);
            proved.put(key, true);
            open.remove(key);
        } else if (keyword.key().equals("nullable")) {
            allowsNull(schema, keyword);
        } else if (demandsNothing(schema, keyword)) {
            proved.put(key, true);
        } else {
            // Perhaps it forbids nothing here (a minimum length of 0), and something elsewhere.
            open.putIfAbsent(key, keyword);
        }
    }

    private static boolean demandsNothing(Element schema, Element keyword) {
        return switch (keyword.key()) {
            case "format" -> FormatSamples.isHint(keyword.json().asText());
            case "uniqueItems", "exclusiveMinimum", "exclusiveMaximum" ->
                !keyword.json().asBoolean();
            case "additionalProperties" -> keyword.json().asBoolean(false);
            default -> !Schemas.toJsonSchema(schema).has(keyword.key());
        };
    }

    private static void reject(Element schema, Element keyword, List<JsonNode> samples) {
        Validator validator = Validator.of(schema);
        for (JsonNode sample : samples) {
            if (validator.mismatches(sample).stream().noneMatch(mismatch -> isAbout(mismatch, keyword))) {
                throw new BlindValidator("The schema validator accepts " + sample + " in spite of " + name(keyword)
                        + " at " + keyword.location() + ", so no run could be trusted.");
            }
        }
    }

    private static boolean isAbout(Mismatch mismatch, Element keyword) {
        return SEEN_ELSEWHERE.contains(keyword.key())
                || mismatch.keyword().pointer().startsWith(keyword.pointer());
    }

    private static void allowsNull(Element schema, Element keyword) {
        boolean allowed =
                Validator.of(schema).mismatches(NullNode.getInstance()).isEmpty();
        if (allowed != keyword.json().asBoolean()) {
            throw new BlindValidator("The schema validator " + (allowed ? "accepts" : "refuses") + " null in spite of "
                    + name(keyword) + " at " + keyword.location() + ", so no run could be trusted.");
        }
    }

    private static String name(Element keyword) {
        return keyword.json().isValueNode()
                ? "\"" + keyword.key() + ": " + keyword.json().asText() + "\""
                : "\"" + keyword.key() + "\"";
    }
}
