package io.cryptopocket.sandbox.http;

import io.cryptopocket.server.model.IntegrationError;
import io.cryptopocket.server.model.PaymentError;
import io.cryptopocket.server.model.ValidationError;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

    static Response refused(int status, Refused refused) {
        String sentence = refused.sentence();
        URI link = refused.link();
        return sentence == null && link == null
                ? error(status, refused.code())
                : json(
                        status,
                        new PaymentError()
                                .status(PaymentError.StatusEnum.ERROR)
                                .error(refused.code())
                                .message(sentence)
                                .data(link));
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
