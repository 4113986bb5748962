package io.cryptopocket.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * Texts that are an open set: {@code Something} is any text, {@code KnownSomething} lists what is known of it. A set that no
 * request names has no such list; what is known of it stands in the table of its description.
 *
 * <p>The contract keeps the two apart, because a validator must let unknown values pass. The client's types for such sets let them
 * pass as well, so there one type is enough.
 */
final class OpenSets {

    private static final String KNOWN = "Known";
    private static final String DESCRIBED = "An open set; these are known:";

    private OpenSets() {}

    /** Gives each open text the values of its list, and leads references to the list to the text. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // the parser's own signature
    static void join(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        for (String name : List.copyOf(schemas.keySet())) {
            Schema schema = schemas.get(name);
            Schema open = openSet(schemas, name);
            if (open != null) {
                open.setEnum(schema.getEnum());
                open.setDescription(schema.getDescription());
            } else if (schema.getDescription() != null
                    && schema.getDescription().contains(DESCRIBED)) {
                schema.setEnum(Javadoc.values(schema.getDescription()));
            }
        }
        Walk.over(contract, List.of(), schema -> {
            String name = schema.get$ref() == null ? "" : ModelUtils.getSimpleRef(schema.get$ref());
            if (openSet(schemas, name) != null) {
                schema.set$ref(name.substring(KNOWN.length()));
            }
        });
    }

    @SuppressWarnings("rawtypes") // the parser's own signature
    private static Schema openSet(Map<String, Schema> schemas, String name) {
        return name.startsWith(KNOWN) ? schemas.get(name.substring(KNOWN.length())) : null;
    }
}
