package io.cryptopocket.spec.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Operation;
import java.util.Map;
import java.util.Optional;

/**
 * A request as somebody could send it.
 *
 * @param operation what is called
 * @param target path below the server's URL with its placeholders filled in, and the query; percent-encoded
 * @param caller whose token it carries; of interest only if the operation is secured
 * @param headers header parameters, without the token and {@code Content-Type}
 * @param mediaType media type of the body; empty without a body
 * @param body the body; empty without one
 */
public record SampleRequest(
        Operation operation,
        String target,
        Caller caller,
        Map<String, String> headers,
        Optional<String> mediaType,
        Optional<JsonNode> body) {

    /** The media type of HTML forms. */
    static final String FORM = "application/x-www-form-urlencoded";

    /** Whether it carries a token. */
    public boolean carriesToken() {
        return operation.secured() && caller != Caller.NOBODY;
    }

    boolean isForm() {
        return mediaType.equals(Optional.of(FORM));
    }
}
