package io.cryptopocket.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import org.openapitools.codegen.utils.ModelUtils;

/** Operations that answer with one page of a list: told to the templates as {@code x-paged}. */
final class Paging {

    private final OpenAPI contract;
    private final Shapes shapes;

    Paging(OpenAPI contract) {
        this.contract = contract;
        this.shapes = new Shapes(contract);
    }

    void mark() {
        contract.getPaths().values().forEach(path -> path.readOperations().forEach(this::mark));
    }

    private void mark(Operation operation) {
        for (ApiResponse each : operation.getResponses().values()) {
            ApiResponse response = ModelUtils.getReferencedApiResponse(contract, each);
            if (response.getContent() == null) {
                continue;
            }
            Map<String, Schema<?>> body = shapes.properties(
                    response.getContent().values().iterator().next().getSchema());
            if (body.containsKey("pagination") && body.containsKey("data")) {
                operation.addExtension("x-paged", paged(operation, shapes.resolved(body.get("data"))));
            }
        }
    }

    private static Map<String, String> paged(Operation operation, Schema<?> list) {
        return Map.of(
                "all",
                operation.getOperationId().replaceFirst("^list", "all"),
                "item",
                ModelUtils.getSimpleRef(list.getItems().get$ref()));
    }
}
