package io.cryptopocket.sandbox.http;

import io.cryptopocket.server.model.IntegrationError;
import io.cryptopocket.server.model.ValidationError;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The answers that every operation shares. */
public final class Answers {

    /** The sentence above the messages of a failed validation. */
    private static final String INVALID = "The given data was invalid.";

    private Answers() {}

    /** A success, as JSON. */
    public static Response ok(Object body) {
        return json(200, body);
    }

    /** The error envelope of the contract. */
    public static Response error(int status, String code) {
        return json(
                status,
                new IntegrationError().status(IntegrationError.StatusEnum.ERROR).error(code));
    }

    /** HTTP 422 with one list of messages for each field. */
    public static Response invalid(Map<String, List<String>> errors) {
        return json(422, new ValidationError().message(INVALID).errors(errors));
    }

    private static Response json(int status, Object body) {
        return (status == 422 ? Response.status(422, "Unprocessable Content") : Response.status(status))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
