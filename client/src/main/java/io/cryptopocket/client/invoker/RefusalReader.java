package io.cryptopocket.client.invoker;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.client.error.Refusal;
import io.cryptopocket.client.error.RefusedException;
import io.cryptopocket.client.model.ErrorCode;
import io.cryptopocket.client.model.IntegrationError;
import io.cryptopocket.client.model.ValidationError;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the error bodies of the contract, and what an HTTP status says without one. */
final class RefusalReader {

    /** Statuses that say enough by themselves: they come from gateways, which know no error bodies of this API. */
    private static final Set<Integer> CLEAR = Set.of(401, 408, 413, 429);

    private RefusalReader() {}

    /** Null when the answer is no error of this API. */
    static @Nullable RefusedException read(String operationId, RawAnswer answer, AnswerReader.Envelope envelope) {
        if (envelope.isObject()) {
            RefusedException refused =
                    envelope.status() == null ? validation(operationId, answer) : error(operationId, answer, envelope);
            if (refused != null) {
                return refused;
            }
        }
        boolean saysEnough = CLEAR.contains(answer.status()) || answer.status() >= 500;
        return saysEnough && envelope.status() == null
                ? refused(operationId, answer, null, Map.of(), null, null)
                : null;
    }

    private static @Nullable RefusedException error(
            String operationId, RawAnswer answer, AnswerReader.Envelope envelope) {
        if (!IntegrationError.StatusEnum.of(String.valueOf(envelope.status())).isKnown()) {
            return null;
        }
        try {
            JsonNode body = Json.reader(JsonNode.class).readTree(answer.body());
            String code = code(body);
            return refused(operationId, answer, code, Map.of(), link(body), detail(body, code));
        } catch (IOException e) {
            return null;
        }
    }

    /** Two operations head the column of their codes "error / message", so the code may be in either. */
    private static @Nullable String code(JsonNode body) {
        return Stream.of("error", "message")
                .map(name -> body.path(name).textValue())
                .filter(text -> text != null && !text.isBlank())
                .sorted((one, other) -> Boolean.compare(
                        ErrorCode.of(other).isKnown(), ErrorCode.of(one).isKnown()))
                .findFirst()
                .orElse(null);
    }

    /** The message, unless it is the code. */
    private static @Nullable String detail(JsonNode body, @Nullable String code) {
        String message = body.path("message").textValue();
        return message == null || message.isBlank() || message.equals(code) ? null : message;
    }

    private static @Nullable String link(JsonNode body) {
        JsonNode data = body.path("data");
        if (data.isTextual()) {
            return data.textValue();
        }
        for (JsonNode each : data) {
            if (each.isTextual() && each.textValue().startsWith("http")) {
                return each.textValue();
            }
        }
        return null;
    }

    private static @Nullable RefusedException validation(String operationId, RawAnswer answer) {
        try {
            ValidationError error = Json.reader(ValidationError.class).readValue(answer.body());
            Map<String, List<String>> fields = error.toBuilder().build().errors();
            return refused(operationId, answer, null, fields, null, error.message());
        } catch (IOException | IllegalStateException e) {
            return null;
        }
    }

    private static RefusedException refused(
            String operationId,
            RawAnswer answer,
            @Nullable String code,
            Map<String, List<String>> fields,
            @Nullable String link,
            @Nullable String detail) {
        return RefusedException.of(new Refusal(
                operationId,
                answer.status(),
                code,
                fields,
                link,
                RequestId.of(answer.headers()),
                RetryAfter.of(answer.headers()),
                detail));
    }
}
