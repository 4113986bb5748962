package io.cryptopocket.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * Texts that are an open set: {@code Something} is any text, {@code KnownSomething} lists what is known of it.
 *
 * <p>The contract keeps the two apart, because a validator must let unknown values pass. The client's types for such sets let them
 * pass as well, so there one type is enough.
 */
final class OpenSets {

    private static final String KNOWN = "Known";

    private OpenSets() {}

    /** Gives each open text the values of its list, and drops the list. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // the parser's own signature
    static void join(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        for (String name : List.copyOf(schemas.keySet())) {
            Schema<?> open = name.startsWith(KNOWN) ? schemas.get(name.substring(KNOWN.length())) : null;
            if (open != null) {
                Schema<?> known = schemas.remove(name);
                Schema<Object> target = (Schema<Object>) open;
                known.getEnum().forEach(target::addEnumItemObject);
                target.setDescription(known.getDescription());
            }
        }
    }
}
