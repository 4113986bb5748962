package io.cryptopocket.conformance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.Label;
import io.cryptopocket.conformance.check.StrictJson;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.conformance.verdict.ReceivedResponse;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Schemas;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads from the row of an attempt which properties did not hold. */
final class Sightings {

    /** Checks whose violations only repeat that the status is none of the documented ones. */
    private static final Set<Property> FOLLOW_FROM_STATUS =
            Set.of(Property.MEDIA_TYPE, Property.BODY_JSON, Property.CODE_DOCUMENTED, Property.HEADERS);

    private final Validators validators;

    Sightings(Validators validators) {
        this.validators = validators;
    }

    /** Each key once. */
    List<Sighting> of(Case test, Ruling ruling, Row row) {
        Operation operation = test.draft().operation();
        Optional<ReceivedResponse> response =
                row.exchanges().stream().reduce((first, last) -> last).flatMap(Exchange::response);
        if (row.verdict() instanceof Verdict.Errored errored) {
            return errored.origin() == Verdict.Origin.NETWORK
                    ? List.of(notAnswered(test, errored, response))
                    : List.of();
        }
        if (response.isEmpty()) {
            return List.of();
        }
        if (ruling.kind().isInvalid() && isSuccess(operation, response.get())) {
            return List.of(accepted(test, objection(ruling, operation), response.get()));
        }
        List<Violation> violations = violations(row.verdict());
        boolean undocumented = operation.response(status(response.get())).isEmpty();
        List<Sighting> found = new ArrayList<>();
        for (Violation violation : violations) {
            Property property = Property.of(violation.check());
            boolean malformed = property == Property.CODE_DOCUMENTED && saysMalformed(operation, response.get());
            if (property == Property.STATUS_DOCUMENTED && !undocumented
                    || ruling.kind() == Ruling.Kind.CERTAIN && malformed) {
                add(found, refused(test, violation, response.get()));
            } else if (!(undocumented && FOLLOW_FROM_STATUS.contains(property))
                    && !(property == Property.CODE_DOCUMENTED && has(found, Property.BODY_SCHEMA))) {
                add(found, sighting(operation, property, violation, response.get()));
            }
        }
        return found;
    }

    private static boolean saysMalformed(Operation operation, ReceivedResponse response) {
        return operation.rows().stream()
                .filter(row -> row.example().key().equals(io.cryptopocket.spec.Row.VALIDATION_ERROR))
                .anyMatch(row -> row.response().status().equals(status(response)));
    }

    /** Where a field has no documented value at all, its being another than the right one is no news. */
    private static boolean has(List<Sighting> found, Property property) {
        return found.stream().anyMatch(sighting -> sighting.key().property() == property);
    }

    private static void add(List<Sighting> found, Sighting sighting) {
        if (found.stream().noneMatch(other -> other.key().equals(sighting.key()))) {
            found.add(sighting);
        }
    }

    private static List<Violation> violations(Verdict verdict) {
        if (verdict instanceof Verdict.Failed failed) {
            return failed.violations();
        }
        return verdict instanceof Verdict.Warned warned ? warned.violations() : List.of();
    }

    private static Sighting sighting(
            Operation operation, Property property, Violation violation, ReceivedResponse response) {
        String status = status(response);
        String detail = switch (property) {
            case BODY_SCHEMA -> status + "-" + words(violation.expected().replaceAll("/\\d+(?=[/ ])", "/each"));
            case CODE_DOCUMENTED -> status + "-" + words(violation.actual());
            case HEADERS -> words(violation.expected());
            case NOTHING_REVEALED -> violation.check();
            default -> status;
        };
        return new Sighting(new Sighting.Key(operation.id(), property, detail), violation);
    }

    /** What has no objection of its own is no JSON. */
    private static Objection objection(Ruling ruling, Operation operation) {
        return ruling.objection()
                .orElseGet(() -> new Objection(Optional.empty(), "json", operation.element(), "is no JSON"));
    }

    /**
     * Whether an answer says that it is a success, by the values that mark one. Nothing else can be asked of it: records of
     * answers are masked, and only begin when they are long, as errors never are.
     */
    private boolean isSuccess(Operation operation, ReceivedResponse response) {
        JsonNode body = StrictJson.read(response.body().getBytes(StandardCharsets.UTF_8))
                .json()
                .orElseGet(MissingNode::getInstance);
        return operation.rows().stream()
                .filter(row -> !row.isError() && row.response().status().equals(status(response)))
                .anyMatch(row -> response.bodyAbbreviated() || isMarked(row, body));
    }

    private boolean isMarked(io.cryptopocket.spec.Row success, JsonNode body) {
        JsonNode documented = success.example().value();
        Element schema = validators.branch(success.content().schema(), documented);
        return body.isObject()
                && Schemas.properties(schema).values().stream()
                        .filter(property -> property.schema()
                                .resolved()
                                .find("enum")
                                .map(values -> values.items().size() == 1)
                                .orElse(false))
                        .allMatch(property -> body.path(property.name()).equals(documented.path(property.name())));
    }

    private static Sighting accepted(Case test, Objection objection, ReceivedResponse response) {
        String words = objection.where() + " " + objection.words();
        Violation violation = violation(
                test,
                Property.INVALID_REFUSED,
                "request that breaks " + objection.keyword() + " (" + words + ") should be refused but was accepted",
                objection.element(),
                test.row().response().status() + "  "
                        + test.row().errorCode().map(code -> "error = " + code).orElse("a refusal"),
                status(response) + "  success");
        String detail = Label.safe(objection.where()) + "-" + objection.keyword();
        return new Sighting(key(test, Property.INVALID_REFUSED, detail), violation);
    }

    private static Sighting refused(Case test, Violation seen, ReceivedResponse response) {
        Violation violation = violation(
                test,
                Property.VALID_UNDERSTOOD,
                "request that fits should be understood but was refused with " + status(response),
                test.row().example().usedAt(),
                "a success, or an error about what the request means",
                seen.actual());
        return new Sighting(key(test, Property.VALID_UNDERSTOOD, status(response)), violation);
    }

    private static Sighting notAnswered(Case test, Verdict.Errored errored, Optional<ReceivedResponse> response) {
        String actual = response.map(Sightings::status).orElse("no answer");
        Violation violation = violation(
                test,
                Property.ANSWERED,
                "request should be answered but was not, while others are",
                test.row().example().usedAt(),
                "an answer",
                errored.sentence());
        return new Sighting(key(test, Property.ANSWERED, Label.safe(actual)), violation);
    }

    private static Sighting.Key key(Case test, Property property, String detail) {
        return new Sighting.Key(test.draft().operation().id(), property, detail);
    }

    private static Violation violation(
            Case test, Property property, String sentence, Element place, String expected, String actual) {
        return new Violation(
                        property.id(),
                        sentence,
                        property.title(),
                        place.line(),
                        place.provenance().level(),
                        expected,
                        actual)
                .noSurerThan(test.level());
    }

    private static String words(String text) {
        return Label.safe(text).replaceAll("^_+|_+$", "");
    }

    private static String status(ReceivedResponse response) {
        return String.valueOf(response.status());
    }
}
