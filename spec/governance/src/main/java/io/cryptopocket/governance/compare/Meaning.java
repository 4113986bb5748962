package io.cryptopocket.governance.compare;

import java.util.Set;

/** What a key of the document is about. */
enum Meaning {
    /** A name that people chose, as that of a property or a component. */
    NAMED,
    /** The keys below are names. */
    NAMES,
    /** The keys below are names, and below each of them are names again. */
    NAMES_OF_NAMES,
    /** The keys below are keywords. */
    MEMBERS,
    EXAMPLES,
    /** Compared by way of the operations. */
    STRUCTURE,
    WORDS,
    LEVEL,
    TEST_PLAN,
    /** What this very document is. */
    IDENTITY,
    UNKNOWN;

    private static final Set<String> NAMES_BELOW = Set.of(
            "paths",
            "schemas",
            "properties",
            "responses",
            "parameters",
            "requestBodies",
            "headers",
            "securitySchemes",
            "content");

    private static final Set<String> KEYWORDS_BELOW = Set.of(
            "get",
            "put",
            "post",
            "delete",
            "patch",
            "head",
            "options",
            "trace",
            "schema",
            "requestBody",
            "info",
            "components");

    private static final Set<String> COMPARED = Set.of(
            "type",
            "format",
            "pattern",
            "enum",
            "not",
            "nullable",
            "uniqueItems",
            "default",
            "discriminator",
            "items",
            "required",
            "additionalProperties",
            "allOf",
            "oneOf",
            "anyOf",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "readOnly",
            "writeOnly",
            "deprecated",
            "x-sensitive",
            "operationId",
            "tags",
            "security",
            "servers",
            "name",
            "in",
            "style",
            "explode",
            "allowReserved",
            "$ref");

    private static final Set<String> FOR_PEOPLE = Set.of(
            "title",
            "description",
            "summary",
            "example",
            "externalDocs",
            "value",
            "contact",
            "license",
            "termsOfService",
            "x-open-questions",
            "links");

    static Meaning of(String key) {
        if (NAMES_BELOW.contains(key)) {
            return NAMES;
        }
        if (KEYWORDS_BELOW.contains(key)) {
            return MEMBERS;
        }
        if (COMPARED.contains(key)) {
            return STRUCTURE;
        }
        if (FOR_PEOPLE.contains(key)) {
            return WORDS;
        }
        return switch (key) {
            case "callbacks" -> NAMES_OF_NAMES;
            case "examples" -> EXAMPLES;
            case "x-provenance" -> LEVEL;
            case "x-conformance" -> TEST_PLAN;
            case "openapi", "version" -> IDENTITY;
            default -> UNKNOWN;
        };
    }
}
