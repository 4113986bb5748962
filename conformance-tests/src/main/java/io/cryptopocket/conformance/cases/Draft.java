package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.RequestValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request in which some values are still to be made or to be looked up.
 *
 * @param body what is sent before {@code values} are put into it
 * @param values what stands in which place, in order; later values win over what the body already has there
 * @param wire what is wrong with the request as such, whatever it says; empty for a proper request
 */
public record Draft(
        Operation operation,
        Credential credential,
        Optional<Body> body,
        Map<Place, RequestValue> values,
        Optional<Wire> wire) {

    /** The credential of the integration under test. */
    public static final Credential INTEGRATION = new Credential.Of(Caller.INTEGRATION);

    public Draft {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * A body as an example gives it.
     *
     * @param mediaType a documented media type of the operation
     * @param example the fields
     */
    public record Body(String mediaType, JsonNode example) {}

    /**
     * How a request differs from a proper one.
     *
     * @param method another method than the documented one
     * @param mediaType another value of Content-Type
     * @param text another body, as it stands
     */
    public record Wire(Optional<String> method, Optional<String> mediaType, Optional<String> text) {}

    /** The same request with other values in some places. */
    public Draft with(Map<Place, RequestValue> more) {
        Map<Place, RequestValue> all = new LinkedHashMap<>(values);
        all.putAll(more);
        return new Draft(operation, credential, body, all, wire);
    }

    /** The same request from somebody else. */
    public Draft as(Credential other) {
        return new Draft(operation, other, body, values, wire);
    }

    /** The same request, improper on the wire. */
    public Draft on(Wire other) {
        return new Draft(operation, credential, body, values, Optional.of(other));
    }
}
