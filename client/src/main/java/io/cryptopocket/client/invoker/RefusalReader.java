package io.cryptopocket.client.invoker;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.client.error.Refusal;
import io.cryptopocket.client.error.RefusedException;
import io.cryptopocket.client.model.ErrorCode;
import io.cryptopocket.client.model.IntegrationError;
import io.cryptopocket.client.model.ValidationError;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the error bodies of the contract, and what an HTTP status says without one. */
final class RefusalReader {

    /** The API documents no name of its own for a request; these are what gateways use. */
    private static final List<String> REQUEST_ID_HEADERS =
            List.of("X-Request-Id", "Request-Id", "X-Correlation-Id", "CF-Ray");

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
        boolean saysEnough =
                answer.status() == 401 || answer.status() == 408 || answer.status() == 429 || answer.status() >= 500;
        return saysEnough && envelope.status() == null ? refused(operationId, answer, null, Map.of(), null) : null;
    }

    private static @Nullable RefusedException error(
            String operationId, RawAnswer answer, AnswerReader.Envelope envelope) {
        if (!IntegrationError.StatusEnum.of(String.valueOf(envelope.status())).isKnown()) {
            return null;
        }
        try {
            JsonNode body = Json.reader(JsonNode.class).readTree(answer.body());
            return refused(operationId, answer, code(body), Map.of(), link(body));
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
            return refused(operationId, answer, null, fields, null);
        } catch (IOException | IllegalStateException e) {
            return null;
        }
    }

    private static RefusedException refused(
            String operationId,
            RawAnswer answer,
            @Nullable String code,
            Map<String, List<String>> fields,
            @Nullable String link) {
        HttpHeaders headers = answer.headers();
        String requestId = REQUEST_ID_HEADERS.stream()
                .flatMap(name -> headers.firstValue(name).stream())
                .filter(text -> text.matches("[\\w.:/-]{1,128}"))
                .findFirst()
                .orElse(null);
        Duration retryAfter = RetryAfter.of(headers);
        return RefusedException.of(
                new Refusal(operationId, answer.status(), code, fields, link, requestId, retryAfter));
    }
}
