package io.cryptopocket.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.openapitools.codegen.utils.ModelUtils;

/** Request bodies: which of them can carry the caller's own name of the thing that is created. */
final class Requests {

    private final OpenAPI contract;

    Requests(OpenAPI contract) {
        this.contract = contract;
    }

    /** Tells the templates, as {@code x-external-id}, which operations know a repetition by its {@code external_id}. */
    void mark() {
        contract.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(this::hasExternalId)
                .forEach(operation -> operation.addExtension("x-external-id", true));
    }

    private boolean hasExternalId(Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return false;
        }
        return operation.getRequestBody().getContent().values().stream().anyMatch(body -> {
            Schema<?> schema = ModelUtils.getReferencedSchema(contract, body.getSchema());
            Map<?, ?> properties = schema.getProperties();
            return properties != null && properties.containsKey("external_id");
        });
    }
}
