package io.cryptopocket.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openapitools.codegen.utils.ModelUtils;

/** The component schemas that some request, success or callback can carry. */
final class Reachable {

    private final OpenAPI contract;
    private final Set<String> names = new HashSet<>();

    Reachable(OpenAPI contract) {
        this.contract = contract;
    }

    /**
     * Drops every schema that no operation reaches.
     *
     * @param roots names of schemas to keep although nothing refers to them
     */
    void keepOnly(String... roots) {
        contract.getPaths().values().forEach(path -> path.readOperations().forEach(this::operation));
        for (String root : roots) {
            follow(new Schema<>().$ref(root));
        }
        contract.getComponents().getSchemas().keySet().retainAll(names);
    }

    private void operation(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(each -> {
                Parameter parameter = ModelUtils.getReferencedParameter(contract, each);
                follow(parameter.getSchema());
            });
        }
        if (operation.getRequestBody() != null) {
            follow(ModelUtils.getReferencedRequestBody(contract, operation.getRequestBody())
                    .getContent());
        }
        operation
                .getResponses()
                .values()
                .forEach(each -> follow(
                        ModelUtils.getReferencedApiResponse(contract, each).getContent()));
        if (operation.getCallbacks() != null) {
            operation
                    .getCallbacks()
                    .values()
                    .forEach(callback -> callback.values()
                            .forEach(path -> path.readOperations().forEach(this::operation)));
        }
    }

    private void follow(Content content) {
        if (content != null) {
            content.values().forEach(body -> follow(body.getSchema()));
        }
    }

    private void follow(Schema<?> schema) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            String name = ModelUtils.getSimpleRef(schema.get$ref());
            if (names.add(name)) {
                follow(contract.getComponents().getSchemas().get(name));
            }
            return;
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::follow);
        }
        followAll(schema.getAllOf());
        followAll(schema.getOneOf());
        followAll(schema.getAnyOf());
        follow(schema.getItems());
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            follow(values);
        }
    }

    @SuppressWarnings("rawtypes") // the parser's own signature
    private void followAll(List<Schema> parts) {
        if (parts != null) {
            parts.forEach(part -> follow((Schema<?>) part));
        }
    }
}
