package io.cryptopocket.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openapitools.codegen.utils.ModelUtils;

/** The bodies of all responses; a body that is a choice ({@code oneOf}) becomes the one branch that a signature shows. */
final class Answers {

    private final OpenAPI contract;
    private final Set<String> replaced = new LinkedHashSet<>();

    private Answers(OpenAPI contract) {
        this.contract = contract;
    }

    /**
     * Replaces every choice among response bodies and drops the component schemas that only named such a choice.
     *
     * @param contract changed in place
     * @throws IllegalArgumentException when a choice has no success or more than one, so that no signature could show it
     */
    static void simplify(OpenAPI contract) {
        Answers answers = new Answers(contract);
        answers.bodies().forEach(answers::simplify);
        if (!answers.replaced.isEmpty()) {
            contract.getComponents().getSchemas().keySet().removeAll(answers.replaced);
        }
    }

    private Stream<MediaType> bodies() {
        Stream<ApiResponse> inline = contract.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getResponses().values().stream());
        Stream<ApiResponse> shared = contract.getComponents().getResponses() == null
                ? Stream.empty()
                : contract.getComponents().getResponses().values().stream();
        return Stream.concat(inline, shared)
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().values().stream())
                .filter(body -> body.getSchema() != null);
    }

    private void simplify(MediaType body) {
        Schema<?> named = body.getSchema();
        Schema<?> choice = resolved(named);
        if (choice.getOneOf() == null) {
            return;
        }
        String name = named.get$ref() == null ? "without a name" : ModelUtils.getSimpleRef(named.get$ref());
        body.setSchema(branch(name, choice));
        if (named.get$ref() != null) {
            replaced.add(name);
        }
    }

    private Schema<?> branch(String name, Schema<?> choice) {
        List<Schema<?>> branches = new ArrayList<>();
        choice.getOneOf().forEach(branches::add);
        List<Schema<?>> plain = branches.stream().filter(each -> !isError(each)).toList();
        if (plain.isEmpty()) {
            return branches.get(0);
        }
        if (plain.size() > 1) {
            throw new IllegalArgumentException("The answer " + name + " has " + plain.size()
                    + " branches that are no error, so no method can return it: give it one success schema"
                    + " and let its data differ by optional properties.");
        }
        return plain.get(0);
    }

    private boolean isError(Schema<?> branch) {
        Schema<?> status = properties(branch).get("status");
        List<?> words = status == null ? null : resolved(status).getEnum();
        return words != null && words.equals(List.of("error"));
    }

    private Map<String, Schema<?>> properties(Schema<?> branch) {
        Schema<?> schema = resolved(branch);
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(part -> properties.putAll(properties(part)));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach(properties::put);
        }
        return properties;
    }

    private Schema<?> resolved(Schema<?> schema) {
        return ModelUtils.getReferencedSchema(contract, schema);
    }
}
