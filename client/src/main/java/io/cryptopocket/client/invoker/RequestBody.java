package io.cryptopocket.client.invoker;

import java.net.http.HttpRequest.BodyPublisher;
import java.util.List;
import java.util.function.Supplier;

/** The body of a request. */
public sealed interface RequestBody {

    /** No body. */
    record None() implements RequestBody {}

    /**
     * A value, written as JSON.
     *
     * @param value a generated model
     */
    record Json(Object value) implements RequestBody {}

    /**
     * A form.
     *
     * @param fields {@code name=value}, encoded
     */
    record Form(List<String> fields) implements RequestBody {}

    /**
     * JSON that is made while it is sent.
     *
     * @param publisher called once for every attempt
     */
    record Streamed(Supplier<BodyPublisher> publisher) implements RequestBody {}
}
