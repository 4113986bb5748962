package io.cryptopocket.conformance.check;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Documented response headers are there when they are required, and fit their schemas; and no body is compressed for a
 * client that did not say that it can read such a body.
 */
public final class HeadersDocumented implements Check {

    private final Validators validators;

    HeadersDocumented(Validators validators) {
        this.validators = validators;
    }

    @Override
    public String id() {
        return "headers";
    }

    @Override
    public String title() {
        return "headers are the documented ones";
    }

    @Override
    public List<Violation> judge(Case test, Reply reply) {
        List<Violation> found = new ArrayList<>();
        reply.answer()
                .header("content-encoding")
                .filter(encoding -> !encoding.equalsIgnoreCase("identity"))
                .ifPresent(encoding -> found.add(violation(
                        test.row().response().element(),
                        "header Content-Encoding should be absent but was " + encoding,
                        "no Content-Encoding, since the request accepts none",
                        encoding)));
        Documented.response(test, reply)
                .ifPresent(response -> response.headers()
                        .forEach(header -> judge(header, reply.answer().headers(header.name()))
                                .ifPresent(found::add)));
        return found;
    }

    private Optional<Violation> judge(Header header, List<String> received) {
        String name = "header " + header.name();
        if (received.isEmpty()) {
            return header.required()
                    ? Optional.of(
                            violation(header.element(), name + " should be there but was missing", name, "missing"))
                    : Optional.empty();
        }
        return HeaderValue.objection(validators, header.schema(), received)
                .map(demand -> violation(
                        header.element(),
                        name + " should " + demand.wanted() + " but was " + demand.actual(),
                        name + " should " + demand.wanted(),
                        demand.actual()));
    }
}
