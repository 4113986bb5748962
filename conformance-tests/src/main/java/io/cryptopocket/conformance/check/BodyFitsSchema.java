package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.http.Masks;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Mismatch;
import java.util.List;
import java.util.Optional;

/** The body fits the schema that the contract documents for the status that came. */
public final class BodyFitsSchema implements Check {

    private final Validators validators;
    private final Masks masks;

    BodyFitsSchema(Validators validators, Masks masks) {
        this.validators = validators;
        this.masks = masks;
    }

    @Override
    public String id() {
        return "body-schema";
    }

    @Override
    public String title() {
        return "body fits its schema";
    }

    @Override
    public List<Violation> judge(Case test, Reply reply) {
        Optional<Content> content = Documented.content(test, reply);
        Optional<JsonNode> body = reply.body().json();
        if (content.isEmpty() || body.isEmpty()) {
            return List.of();
        }
        Element schema = content.get().schema();
        List<Mismatch> mismatches = validators.of(schema).mismatches(body.get());
        if (mismatches.isEmpty()) {
            return List.of();
        }
        Element branch =
                validators.branch(schema, Documented.row(test, reply).example().value());
        List<Mismatch> inBranch = validators.of(branch).mismatches(body.get());
        return (inBranch.isEmpty() ? mismatches : inBranch)
                .stream().map(mismatch -> violation(mismatch, body.get())).toList();
    }

    private Violation violation(Mismatch mismatch, JsonNode body) {
        Demand demand = Demand.of(mismatch, body, masks);
        String should = demand.where() + " should " + demand.wanted();
        return violation(mismatch.keyword(), should + " but was " + demand.actual(), should, demand.actual());
    }
}
