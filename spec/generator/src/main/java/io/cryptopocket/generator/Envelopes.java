package io.cryptopocket.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openapitools.codegen.utils.ModelUtils;

/** The envelopes of successes: opened, so that an operation's response is what the envelope carries. */
final class Envelopes {

    private static final String STATUS = "status";
    private static final String DATA = "data";
    /** What an envelope may have beside its data without being worth more than the data. */
    private static final Set<String> WRAPPING = Set.of(STATUS, "message");

    private final OpenAPI contract;
    private final Shapes shapes;
    private final Set<String> successWords = new TreeSet<>();

    Envelopes(OpenAPI contract) {
        this.contract = contract;
        this.shapes = new Shapes(contract);
    }

    /** Replaces the success response of every operation and drops its other responses. */
    void open() {
        List<Operation> operations = contract.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .toList();
        operations.forEach(this::open);
        // One set for all: an operation that changes from one success word of this API to another has still succeeded.
        operations.forEach(operation -> operation.addExtension("x-success-words", List.copyOf(successWords)));
    }

    private void open(Operation operation) {
        operation.getResponses().keySet().removeIf(status -> !status.startsWith("2"));
        for (ApiResponse each : operation.getResponses().values()) {
            ApiResponse response = ModelUtils.getReferencedApiResponse(contract, each);
            if (response.getContent() == null) {
                continue;
            }
            MediaType body = response.getContent().values().iterator().next();
            operation.addExtension("x-answer", opened(response, body));
        }
    }

    private String opened(ApiResponse response, MediaType body) {
        Map<String, Schema<?>> fields = shapes.properties(body.getSchema());
        Schema<?> status = fields.get(STATUS);
        if (status != null && shapes.resolved(status).getEnum() != null) {
            shapes.resolved(status).getEnum().forEach(word -> successWords.add(String.valueOf(word)));
        }
        Schema<?> data = fields.get(DATA);
        boolean wrapsOnly = fields.keySet().stream().allMatch(name -> name.equals(DATA) || WRAPPING.contains(name));
        if (!wrapsOnly) {
            return "WHOLE";
        }
        if (data == null || isConstant(data)) {
            response.setContent(null);
            return "NOTHING";
        }
        body.setSchema(named(data));
        return "DATA";
    }

    /** What was made up to hold any of several successes gets a name like its neighbours: CreatedPayment. */
    private Schema<?> named(Schema<?> data) {
        String name = data.get$ref() == null ? "" : ModelUtils.getSimpleRef(data.get$ref());
        Matcher madeUp = Pattern.compile("Create(.*)SuccessData").matcher(name);
        if (!madeUp.matches()) {
            return data;
        }
        String better = "Created" + madeUp.group(1);
        contract.getComponents()
                .addSchemas(better, contract.getComponents().getSchemas().remove(name));
        return new Schema<>().$ref(better);
    }

    /** A value that is always the same tells a caller nothing that the absence of an exception does not. */
    private boolean isConstant(Schema<?> data) {
        List<?> values = shapes.resolved(data).getEnum();
        return values != null && values.size() == 1;
    }
}
