package io.cryptopocket.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.callbacks.Callback;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * The events that callbacks deliver. Their models implement the client's {@code WebhookEvent}, and the operation that subscribes to
 * them knows, as {@code x-events}, which model belongs to which type.
 */
final class Events {

    private final OpenAPI contract;
    private final Shapes shapes;

    Events(OpenAPI contract) {
        this.contract = contract;
        this.shapes = new Shapes(contract);
    }

    void mark() {
        contract.getPaths().values().forEach(path -> path.readOperations().forEach(this::mark));
    }

    private void mark(Operation subscription) {
        if (subscription.getCallbacks() == null) {
            return;
        }
        List<Map<String, Object>> events = subscription.getCallbacks().values().stream()
                .flatMap(Events::deliveries)
                .map(this::event)
                .filter(Objects::nonNull)
                .toList();
        subscription.addExtension("x-events", events);
    }

    private static java.util.stream.Stream<Operation> deliveries(Callback callback) {
        return callback.values().stream().flatMap(path -> path.readOperations().stream());
    }

    private Map<String, Object> event(Operation delivery) {
        Schema<?> payload = delivery.getRequestBody()
                .getContent()
                .values()
                .iterator()
                .next()
                .getSchema();
        Schema<?> type = shapes.properties(payload).get("type");
        if (payload.get$ref() == null || type == null) {
            return null;
        }
        shapes.resolved(payload).addExtension("x-event", true);
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("types", shapes.resolved(type).getEnum());
        event.put("model", ModelUtils.getSimpleRef(payload.get$ref()));
        return event;
    }
}
