package io.cryptopocket.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * The bodies of all responses. A body that is a choice ({@code oneOf}) becomes the one object that a signature shows: its success
 * or, where it has several, an object that can hold any of them; its first error where it has only errors.
 */
final class Answers {

    private final OpenAPI contract;
    private final Shapes shapes;
    private final Set<String> replaced = new LinkedHashSet<>();

    private Answers(OpenAPI contract) {
        this.contract = contract;
        this.shapes = new Shapes(contract);
    }

    /**
     * Replaces every choice among response bodies and drops the component schemas that only named such a choice.
     *
     * @param contract changed in place
     * @throws IllegalArgumentException when an object would have to be made up for a choice that has no name
     */
    static void simplify(OpenAPI contract) {
        Answers answers = new Answers(contract);
        answers.bodies().toList().forEach(answers::simplify);
        contract.getComponents().getSchemas().keySet().removeAll(answers.replaced);
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
        Schema<?> answer = body.getSchema();
        if (shapes.resolved(answer).getOneOf() == null) {
            return;
        }
        body.setSchema(shown(answer));
        if (answer.get$ref() != null) {
            replaced.add(ModelUtils.getSimpleRef(answer.get$ref()));
        }
    }

    private Schema<?> shown(Schema<?> answer) {
        List<Schema<?>> branches = shapes.branches(answer).toList();
        List<Schema<?>> successes =
                branches.stream().filter(branch -> !isError(branch)).toList();
        return switch (successes.size()) {
            case 0 -> branches.get(0);
            case 1 -> successes.get(0);
            default -> new Union(shapes).add(successName(answer), successes);
        };
    }

    private static String successName(Schema<?> answer) {
        if (answer.get$ref() == null) {
            throw new IllegalArgumentException("An answer with several successes has no name:"
                    + " make it a component, as SomethingAnswer, and refer to it.");
        }
        return ModelUtils.getSimpleRef(answer.get$ref()).replaceFirst("Answer$", "") + "Success";
    }

    private boolean isError(Schema<?> branch) {
        Schema<?> status = shapes.properties(branch).get("status");
        return status != null && List.of("error").equals(shapes.resolved(status).getEnum());
    }
}
