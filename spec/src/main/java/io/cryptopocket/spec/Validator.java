package io.cryptopocket.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says where a value does not fit a schema of the contract. Immutable and safe for use by several threads.
 *
 * <p>The dialect is that of OpenAPI 3.0. Formats are checked, unknown ones pass. Properties that a schema does not
 * mention are fine unless it says otherwise.
 */
public final class Validator {

    private static final Dialect OPENAPI_3_0 =
            Dialect.builder(Dialects.getOpenApi30()).formats(OpenApiFormats.ALL).build();

    /** Messages must not depend on the machine's language. */
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            OPENAPI_3_0,
            registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .locale(Locale.ROOT)
                    .build()));

    private final Element root;
    private final Schema schema;

    private Validator(Element root, Schema schema) {
        this.root = root;
        this.schema = schema;
    }

    /** A validator for a schema of the contract or a reference to one. Worth keeping: it is compiled here. */
    public static Validator of(Element schema) {
        return new Validator(schema.resolved(), REGISTRY.getSchema(Schemas.toJsonSchema(schema)));
    }

    /** Where the value does not fit; empty if it fits. */
    public List<Mismatch> mismatches(JsonNode value) {
        return schema.validate(value).stream().map(this::mismatch).toList();
    }

    private Mismatch mismatch(Error error) {
        String pointer = keys(error.getInstanceLocation()).stream().reduce("", Pointers::child);
        return new Mismatch(
                pointer,
                error.getMessage(),
                keyword(keys(error.getSchemaLocation().getFragment())));
    }

    /** The validated document has the contract's own structure, so its pointers lead back into the contract. */
    private Element keyword(List<String> keys) {
        if (keys.size() > 3 && keys.get(0).equals("components")) {
            return root.target("#/components/schemas/" + keys.get(2))
                    .child(keys.subList(3, keys.size()).toArray(String[]::new));
        }
        return root.child(keys.toArray(String[]::new));
    }

    private static List<String> keys(NodePath path) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < path.getNameCount(); i++) {
            keys.add(String.valueOf(path.getElement(i)));
        }
        return keys;
    }
}
