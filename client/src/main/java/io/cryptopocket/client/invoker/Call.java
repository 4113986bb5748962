package io.cryptopocket.client.invoker;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request, described: nothing has been sent yet. Immutable; may be sent any number of times.
 *
 * @param <T> what a success returns
 */
public final class Call<T> {

    /** Where in a success the returned value stands. */
    public enum Envelope {
        /** The value is the field {@code data}. */
        DATA,
        /** The value is the whole body. */
        WHOLE,
        /** There is no value. */
        NOTHING
    }

    private final Description<T> description;
    private final RequestBody body;
    private final boolean harmless;

    private Call(Description<T> description, RequestBody body, boolean harmless) {
        this.description = description;
        this.body = body;
        this.harmless = harmless;
    }

    /**
     * Starts a call that returns a value.
     *
     * @param type type of the value
     * @param envelope where in the answer the value stands
     * @param <T> type of the value
     * @return the rest of the description
     */
    public static <T> Builder<T> returning(TypeReference<T> type, Envelope envelope) {
        return new Builder<>(type, envelope);
    }

    /**
     * Starts a call that returns nothing.
     *
     * @return the rest of the description
     */
    public static Builder<@Nullable Void> returningNothing() {
        return new Builder<>(null, Envelope.NOTHING);
    }

    /**
     * The same call with another body.
     *
     * @param other replaces the body
     * @return a new call
     */
    public Call<T> withBody(RequestBody other) {
        return new Call<>(description, other, harmless);
    }

    /**
     * The same call, marked as one that may be sent twice without harm.
     *
     * @return a new call
     */
    public Call<T> repeatable() {
        return new Call<>(description, body, true);
    }

    /**
     * Name of the operation in the contract.
     *
     * @return for example {@code createPayment}
     */
    public String operationId() {
        return description.operationId();
    }

    Description<T> description() {
        return description;
    }

    RequestBody body() {
        return body;
    }

    /** Whether sending this twice does no more than sending it once. */
    boolean isHarmless() {
        return harmless;
    }

    /** The operation only: path, query and body may hold personal data. */
    @Override
    public String toString() {
        return "Call{" + operationId() + "}";
    }

    /**
     * Collects the parts of a call. Not thread-safe.
     *
     * @param <T> what the call returns
     */
    public static final class Builder<T> {

        private final @Nullable TypeReference<T> type;
        private final Envelope envelope;
        private String operationId = "";
        private String method = "";
        private String target = "";
        private boolean hasQuery;
        private Set<String> successWords = Set.of();
        private @Nullable String tokenHeader;
        private @Nullable Object json;
        private @Nullable List<String> form;
        private boolean named;

        private Builder(@Nullable TypeReference<T> type, Envelope envelope) {
            this.type = type;
            this.envelope = envelope;
        }

        /**
         * Where the call goes.
         *
         * @param operation name of the operation
         * @param verb HTTP method
         * @param path below the base URL, parameters in braces
         * @return this
         */
        public Builder<T> to(String operation, String verb, String path) {
            operationId = operation;
            method = verb;
            target = path;
            return this;
        }

        /**
         * What a success looks like.
         *
         * @param words values of {@code status} that mean success
         * @return this
         */
        public Builder<T> succeedingWith(Set<String> words) {
            successWords = words;
            return this;
        }

        /**
         * Marks the call as one that needs a token.
         *
         * @param header name of the header that carries it
         * @return this
         */
        public Builder<T> authorizedBy(String header) {
            tokenHeader = header;
            return this;
        }

        /**
         * Fills in a parameter of the path.
         *
         * @param name as in the path
         * @param value not null
         * @return this
         * @throws NullPointerException when the value is null
         * @throws IllegalArgumentException when the value would make another path: nothing, or dots only
         */
        public Builder<T> path(String name, Object value) {
            String text = Objects.requireNonNull(value, name).toString();
            if (text.isBlank() || text.equals(".") || text.equals("..")) {
                throw new IllegalArgumentException(name + " is \"" + text + "\"; a path needs a real value there.");
            }
            target = target.replace("{" + name + "}", Encoding.percent(text));
            return this;
        }

        /**
         * Adds a parameter to the query.
         *
         * @param name on the wire
         * @param value left out when null
         * @return this
         */
        public Builder<T> query(String name, @Nullable Object value) {
            if (value != null) {
                target +=
                        (hasQuery ? "&" : "?") + Encoding.percent(name) + "=" + Encoding.percent(String.valueOf(value));
                hasQuery = true;
            }
            return this;
        }

        /**
         * Sends a value as JSON.
         *
         * @param value not null
         * @return this
         */
        public Builder<T> json(Object value) {
            json = Objects.requireNonNull(value, "request");
            return this;
        }

        /**
         * Adds a field to a form.
         *
         * @param name on the wire
         * @param value left out when null
         * @return this
         */
        public Builder<T> form(String name, @Nullable Object value) {
            if (form == null) {
                form = new ArrayList<>();
            }
            if (value != null) {
                form.add(Encoding.form(name) + "=" + Encoding.form(String.valueOf(value)));
            }
            return this;
        }

        /**
         * Tells whether the server can know a repetition of this call.
         *
         * @param externalId the caller's own name of what is created; null when there is none
         * @return this
         */
        public Builder<T> externalId(@Nullable String externalId) {
            named = externalId != null;
            return this;
        }

        /**
         * The call.
         *
         * @return immutable
         */
        public Call<T> build() {
            Description<T> description =
                    new Description<>(operationId, method, target, type, envelope, successWords, tokenHeader, named);
            return new Call<>(description, body(), method.equals("GET"));
        }

        private RequestBody body() {
            if (json != null) {
                return new RequestBody.Json(json);
            }
            if (form != null) {
                return new RequestBody.Form(Collections.unmodifiableList(form));
            }
            return new RequestBody.None();
        }
    }
}
