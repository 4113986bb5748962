package io.cryptopocket.spec;

import java.util.List;
import java.util.Optional;

/**
 * The body of a request.
 *
 * @param required whether a request without it is wrong
 * @param contents the body by media type, in document order
 * @param element its place in the contract: the component, if it is one
 */
public record RequestBody(boolean required, List<Content> contents, Element element) {

    static Optional<RequestBody> of(Element operation) {
        return operation
                .find("requestBody")
                .map(Element::resolved)
                .map(body -> new RequestBody(body.flag("required"), Content.readAll(body), body));
    }

    /** The examples of all media types. */
    public List<Example> examples() {
        return contents.stream().flatMap(content -> content.examples().stream()).toList();
    }
}
