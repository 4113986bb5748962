package io.cryptopocket.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.openapitools.codegen.utils.ModelUtils;

/** Every schema that some request, response or callback can carry, each place once. */
final class Walk {

    private final OpenAPI contract;
    private final Set<String> names = new LinkedHashSet<>();
    private final Consumer<Schema<?>> visitor;

    private Walk(OpenAPI contract, Consumer<Schema<?>> visitor) {
        this.contract = contract;
        this.visitor = visitor;
    }

    /**
     * Visits the schemas of all operations.
     *
     * @param roots names of components to visit as well
     * @param visitor told of a schema before it is followed, so that it may change where a reference leads
     * @return names of the components that were reached
     */
    static Set<String> over(OpenAPI contract, List<String> roots, Consumer<Schema<?>> visitor) {
        Walk walk = new Walk(contract, visitor);
        contract.getPaths().values().forEach(path -> path.readOperations().forEach(walk::operation));
        roots.forEach(root -> walk.schema(new Schema<>().$ref(root)));
        return walk.names;
    }

    private void operation(Operation operation) {
        if (operation.getParameters() != null) {
            operation
                    .getParameters()
                    .forEach(each -> schema(
                            ModelUtils.getReferencedParameter(contract, each).getSchema()));
        }
        if (operation.getRequestBody() != null) {
            content(ModelUtils.getReferencedRequestBody(contract, operation.getRequestBody())
                    .getContent());
        }
        operation
                .getResponses()
                .values()
                .forEach(each -> content(
                        ModelUtils.getReferencedApiResponse(contract, each).getContent()));
        if (operation.getCallbacks() != null) {
            operation
                    .getCallbacks()
                    .values()
                    .forEach(callback -> callback.values()
                            .forEach(path -> path.readOperations().forEach(this::operation)));
        }
    }

    private void content(Content content) {
        if (content != null) {
            content.values().forEach(body -> schema(body.getSchema()));
        }
    }

    private void schema(Schema<?> schema) {
        if (schema == null) {
            return;
        }
        visitor.accept(schema);
        if (schema.get$ref() != null) {
            String name = ModelUtils.getSimpleRef(schema.get$ref());
            if (names.add(name)) {
                schema(contract.getComponents().getSchemas().get(name));
            }
            return;
        }
        if (schema.getProperties() != null) {
            new ArrayList<>(schema.getProperties().values()).forEach(this::schema);
        }
        parts(schema.getAllOf());
        parts(schema.getOneOf());
        parts(schema.getAnyOf());
        schema(schema.getItems());
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            schema(values);
        }
    }

    @SuppressWarnings("rawtypes") // the parser's own signature
    private void parts(List<Schema> parts) {
        if (parts != null) {
            parts.forEach(part -> schema((Schema<?>) part));
        }
    }
}
