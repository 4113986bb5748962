package io.cryptopocket.spec;

import java.util.List;

/**
 * A request that the API sends to its integrator.
 *
 * @param name its name in the contract
 * @param expression where it is sent, as a runtime expression, for example {@code {$request.body#/url}}
 * @param operation the request and the answers that are understood
 */
public record Callback(String name, String expression, Operation operation) {

    static List<Callback> readAll(Element operation) {
        return operation.find("callbacks").map(Element::fields).stream()
                .flatMap(callbacks -> callbacks.values().stream())
                .flatMap(callback -> callback.resolved().fields().values().stream()
                        .filter(expression -> !expression.key().startsWith("x-"))
                        .flatMap(expression -> Operation.readAll(expression, Security.NONE).stream()
                                .map(request -> new Callback(callback.key(), expression.key(), request))))
                .toList();
    }
}
