package io.cryptopocket.client.invoker;

import java.io.IOException;
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
    record Json(Object value) implements RequestBody {

        /** The type only. */
        @Override
        public final String toString() {
            return "Json{" + value.getClass().getSimpleName() + "}";
        }
    }

    /**
     * A form.
     *
     * @param fields {@code name=value}, encoded
     */
    record Form(List<String> fields) implements RequestBody {

        /** Without the values. */
        @Override
        public final String toString() {
            return "Form{" + fields.size() + " fields}";
        }
    }

    /**
     * JSON that is made while it is sent.
     *
     * @param publisher called once for every attempt
     */
    record Streamed(Supplier<BodyPublisher> publisher) implements RequestBody {}

    /**
     * What a publisher reports when a body cannot be made to its end: the reason is on the side of the caller. A
     * {@link RuntimeException} as the cause is thrown to the caller as it is.
     */
    final class Unfinished extends IOException {

        private static final long serialVersionUID = 1L;

        /**
         * A body that is not whole.
         *
         * @param cause why
         */
        public Unfinished(Exception cause) {
            super(cause);
        }
    }
}
