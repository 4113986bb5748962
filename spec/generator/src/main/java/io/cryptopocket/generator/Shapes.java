package io.cryptopocket.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openapitools.codegen.utils.ModelUtils;

/** Looks through references and {@code allOf} at what a schema says about an object. */
record Shapes(OpenAPI contract) {

    Schema<?> resolved(Schema<?> schema) {
        return ModelUtils.getReferencedSchema(contract, schema);
    }

    /** The branches of a choice, and of the choices among them; a schema that is no choice is its own only branch. */
    Stream<Schema<?>> branches(Schema<?> schema) {
        List<? extends Schema<?>> choice = children(resolved(schema).getOneOf());
        return choice.isEmpty() ? Stream.of(schema) : choice.stream().flatMap(this::branches);
    }

    Map<String, Schema<?>> properties(Schema<?> schema) {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        Schema<?> whole = resolved(schema);
        children(whole.getAllOf()).forEach(part -> properties.putAll(properties(part)));
        if (whole.getProperties() != null) {
            whole.getProperties().forEach(properties::put);
        }
        return properties;
    }

    Set<String> required(Schema<?> schema) {
        Schema<?> whole = resolved(schema);
        Set<String> required = new LinkedHashSet<>();
        children(whole.getAllOf()).forEach(part -> required.addAll(required(part)));
        if (whole.getRequired() != null) {
            required.addAll(whole.getRequired());
        }
        return required;
    }

    boolean isObject(Schema<?> schema) {
        return "object".equals(resolved(schema).getType())
                || !properties(schema).isEmpty();
    }

    @SuppressWarnings("unchecked") // The model declares raw lists of schemas.
    private static List<Schema<?>> children(List<?> raw) {
        return raw == null ? List.of() : (List<Schema<?>>) raw;
    }
}
