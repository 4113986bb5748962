package io.cryptopocket.spec;

import java.util.Optional;

/**
 * One documented answer of an operation: a success or an error, with its example.
 *
 * @param operation the operation that answers
 * @param response the response it belongs to
 * @param content the media type it belongs to
 * @param example the answer's body
 */
public record Row(Operation operation, Response response, Content content, Example example) {

    /** Key of the one kind of error row that has no code: the body lists messages by field instead. */
    public static final String VALIDATION_ERROR = "validation_error";

    /** {@code operationId/status/exampleKey}, the same text in test names, filters, reports and messages. */
    public String id() {
        return operation.id() + "/" + response.status() + "/" + example.key();
    }

    /** Whether this documents a failure: a status other than 2xx, or a body with an error code. */
    public boolean isError() {
        return !response.status().startsWith("2") || errorCode().isPresent();
    }

    /** The error code in the body; empty for a success and for a validation error. */
    public Optional<String> errorCode() {
        return Optional.ofNullable(example.value().path("error").textValue());
    }

    /**
     * The request example that this row starts from: the one its recipe names, else the one with the same key, else the
     * operation's first. Empty if the operation has no body, or if the recipe names an example that is not there.
     */
    public Optional<Example> requestExample() {
        Optional<String> named = example.recipe().flatMap(Recipe::request);
        return named.isPresent()
                ? request(named.get())
                : request(example.key())
                        .or(() -> operation.requestExamples().stream().findFirst());
    }

    /** How this row is made to happen: the recipe of its example on top of that of the request example. */
    public Optional<Recipe> recipe() {
        Optional<Recipe> own = example.recipe();
        Optional<Recipe> ofRequest = requestExample().flatMap(Example::recipe);
        return own.map(recipe -> ofRequest.map(recipe::over).orElse(recipe)).or(() -> ofRequest);
    }

    private Optional<Example> request(String key) {
        return operation.requestExamples().stream()
                .filter(request -> request.key().equals(key))
                .findFirst();
    }
}
