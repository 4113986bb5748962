package io.cryptopocket.spec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One operation, or the request of a callback.
 *
 * @param id the operation id
 * @param method HTTP method in upper case
 * @param path path below the server's URL with its placeholders, for example {@code /payment/{payment_id}}; for a
 *     callback its runtime expression
 * @param tag the one tag; empty for a callback without
 * @param summary a few words
 * @param description sentences, in CommonMark
 * @param secured whether a request needs the authorization header
 * @param parameters its own parameters and those of its path, in document order
 * @param requestBody the body, if the operation has one
 * @param responses documented responses, in document order
 * @param callbacks requests that the API sends because of this operation
 * @param element its place in the contract
 */
public record Operation(
        String id,
        String method,
        String path,
        String tag,
        String summary,
        String description,
        boolean secured,
        List<Parameter> parameters,
        Optional<RequestBody> requestBody,
        List<Response> responses,
        List<Callback> callbacks,
        Element element) {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** The operations of one path, in document order. */
    static List<Operation> readAll(Element pathItem, Security security) {
        return pathItem.fields().values().stream()
                .filter(field -> METHODS.contains(field.key()))
                .map(operation -> read(pathItem, operation, security))
                .toList();
    }

    private static Operation read(Element pathItem, Element operation, Security security) {
        return new Operation(
                operation.text("operationId"),
                operation.key().toUpperCase(Locale.ROOT),
                pathItem.key(),
                operation.findText("tags", "0").orElse(""),
                operation.findText("summary").orElse(""),
                operation.findText("description").orElse(""),
                security.secures(operation),
                Parameter.readAll(pathItem, operation),
                RequestBody.of(operation),
                Response.readAll(operation),
                Callback.readAll(operation),
                operation);
    }

    /** Line in the document, counted from 1. */
    public int line() {
        return element.line();
    }

    /** How sure this operation is. */
    public Provenance provenance() {
        return element.provenance();
    }

    /** The documented response with this status, for example {@code 200}. */
    public Optional<Response> response(String status) {
        return responses.stream()
                .filter(response -> response.status().equals(status))
                .findFirst();
    }

    /** The parameter with this name and location. */
    public Optional<Parameter> parameter(ParameterLocation in, String name) {
        return parameters.stream()
                .filter(parameter -> parameter.in() == in && parameter.name().equals(name))
                .findFirst();
    }

    /** The examples of the request body, in document order; none without a body. */
    public List<Example> requestExamples() {
        return requestBody.map(RequestBody::examples).orElse(List.of());
    }

    /** Every documented answer with an example, in document order: the rows that a conformance run goes through. */
    public List<Row> rows() {
        return responses.stream()
                .flatMap(response -> response.contents().stream()
                        .flatMap(content ->
                                content.examples().stream().map(example -> new Row(this, response, content, example))))
                .toList();
    }

    /** This operation and the requests of its callbacks. */
    public Stream<Operation> withCallbacks() {
        return Stream.concat(
                Stream.of(this),
                callbacks.stream().flatMap(callback -> callback.operation().withCallbacks()));
    }
}
