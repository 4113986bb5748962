package io.cryptopocket.governance.facts;

import io.cryptopocket.governance.facts.ConformanceRun.Case;
import io.cryptopocket.spec.Constraint;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.ParameterLocation;
import io.cryptopocket.spec.RequestBody;
import io.cryptopocket.spec.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One thing that an operation demands of a request. One keyword is one demand.
 *
 * @param place as the suite writes it in the ids of its cases, for example {@code body.email}
 * @param keyword for example {@code maxLength}
 * @param element the keyword in the contract
 */
record Demand(String place, String keyword, Element element) {

    private static final Set<String> NOT_EXECUTED = Set.of("skipped", "errored");

    /**
     * What the operation demands, parameters first. That a body is an object at all is not among it, nor what no request
     * can break: that text in a path, a query or a form is a string, that a path has its parameter, that a secret is one.
     */
    static List<Demand> of(Operation operation) {
        List<Demand> demands = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            String place = parameter.in().word() + "." + parameter.name();
            parameter
                    .element()
                    .find("required")
                    .filter(required -> parameter.required() && parameter.in() != ParameterLocation.PATH)
                    .ifPresent(required -> demands.add(new Demand(place, "required", required)));
            Schemas.constraints(parameter.schema()).stream()
                    .filter(constraint -> constraint.path().isEmpty() && canBeBroken(constraint, false))
                    .forEach(constraint -> demands.add(of(place, constraint)));
        }
        for (Content content :
                operation.requestBody().map(RequestBody::contents).orElse(List.of())) {
            Schemas.constraints(content.schema()).stream()
                    .filter(constraint -> !constraint.path().isEmpty() || constraint instanceof Constraint.Required)
                    .filter(constraint ->
                            canBeBroken(constraint, content.mediaType().endsWith("json")))
                    .forEach(constraint -> demands.add(of("body", constraint)));
        }
        return demands;
    }

    private static boolean canBeBroken(Constraint constraint, boolean typed) {
        if (constraint instanceof Constraint.Type type) {
            return typed || !type.type().equals("string");
        }
        return !(constraint instanceof Constraint.Format format
                && format.format().equals("password"));
    }

    private static Demand of(String start, Constraint constraint) {
        String within = constraint.path().replace("/*", "/0").replace('/', '.');
        return constraint instanceof Constraint.Required required
                ? new Demand(start + within + "." + required.property(), "required", required.element())
                : new Demand(start + within, constraint.element().key(), constraint.element());
    }

    /** Whether this case was sent and is about this demand. */
    boolean isTriedBy(Case done) {
        String label = keyword.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return done.kind().equals("constraint")
                && !NOT_EXECUTED.contains(done.outcome())
                && done.name().startsWith(place + "-" + label + "-");
    }

    /** For example {@code body.email format}. */
    String words() {
        return place + " " + keyword;
    }
}
