package io.cryptopocket.spec;

import java.util.List;

/**
 * A documented response.
 *
 * @param status HTTP status as text, for example {@code 200}
 * @param contents the body by media type, in document order; none if the response has no body
 * @param headers documented headers
 * @param element its place in the contract: the component, if it is one
 */
public record Response(String status, List<Content> contents, List<Header> headers, Element element) {

    static List<Response> readAll(Element operation) {
        return operation.child("responses").fields().values().stream()
                .map(Response::read)
                .toList();
    }

    private static Response read(Element usedAt) {
        if (!usedAt.key().matches("[1-5][0-9][0-9]")) {
            throw usedAt.refuse("\"" + usedAt.key() + "\" is no HTTP status; write each status out, as in '200'.");
        }
        Element response = usedAt.resolved();
        return new Response(usedAt.key(), Content.readAll(response), Header.readAll(response), response);
    }

    /** The examples of all media types. */
    public List<Example> examples() {
        return contents.stream().flatMap(content -> content.examples().stream()).toList();
    }
}
