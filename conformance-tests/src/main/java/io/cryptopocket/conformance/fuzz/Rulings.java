package io.cryptopocket.conformance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.cases.AsText;
import io.cryptopocket.conformance.cases.Filled;
import io.cryptopocket.conformance.check.Body;
import io.cryptopocket.conformance.check.StrictJson;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.RequestValue;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules on requests before they are sent. What makes a request has no say in this. */
final class Rulings {

    private static final String REPLACEMENT = "\\ud800";

    private final Generator generator;
    private final Objections objections;

    Rulings(Generator generator, Validators validators) {
        this.generator = generator;
        this.objections = new Objections(validators);
    }

    /** @param filled the attempt with the target's own values in it */
    Ruling of(Attempt attempt, Filled filled) {
        boolean unusualPath = attempt.changes().entrySet().stream()
                .anyMatch(change -> change.getKey().part() == Place.Part.PATH && isUnusual(change.getValue()));
        if (attempt.text().isPresent()) {
            return of(attempt.text().get(), Sites.content(attempt.draft()).orElseThrow(), unusualPath);
        }
        List<Objection> found = objections.of(filled);
        if (isDoubtful(attempt)) {
            return new Ruling(Ruling.Kind.OPEN, Optional.empty(), unusualPath);
        }
        if (!found.isEmpty()) {
            // A number that is too large for its format is usually too large for its limit as well, which says more.
            Objection first = found.stream()
                    .min(Comparator.comparing((Objection one) -> !isChanged(attempt, one))
                            .thenComparing(one -> one.keyword().equals("format")))
                    .orElseThrow();
            return new Ruling(Ruling.Kind.INVALID, Optional.of(first), unusualPath);
        }
        Ruling.Kind kind = isAtBorders(attempt) ? Ruling.Kind.CERTAIN : Ruling.Kind.VALID;
        return new Ruling(kind, Optional.empty(), unusualPath);
    }

    private Ruling of(String text, Content content, boolean unusualPath) {
        Body body = StrictJson.read(text.getBytes(StandardCharsets.UTF_8));
        if (body instanceof Body.Json json && Doubts.isDeep(json.value())) {
            return new Ruling(Ruling.Kind.OPEN, Optional.empty(), unusualPath);
        }
        if (body instanceof Body.Json json) {
            // Half a surrogate pair is JSON to some readers and none to others (RFC 8259, section 8.2).
            List<Objection> found = text.contains(REPLACEMENT) ? List.of() : objections.of(json.value(), content);
            return found.isEmpty()
                    ? new Ruling(Ruling.Kind.OPEN, Optional.empty(), unusualPath)
                    : new Ruling(Ruling.Kind.INVALID, Optional.of(found.get(0)), unusualPath);
        }
        boolean forgivable = body instanceof Body.NotJson not && not.problem().contains("twice")
                || text.isBlank()
                || text.startsWith("\uFEFF");
        return new Ruling(forgivable ? Ruling.Kind.OPEN : Ruling.Kind.MALFORMED, Optional.empty(), unusualPath);
    }

    private static boolean isChanged(Attempt attempt, Objection objection) {
        return objection.place().map(attempt.changes()::containsKey).orElse(false);
    }

    private boolean isDoubtful(Attempt attempt) {
        for (Map.Entry<Place, RequestValue> change : attempt.changes().entrySet()) {
            Place place = change.getKey();
            boolean nobodyKnows = !generator.knows(attempt, place)
                    && (place.part() != Place.Part.BODY
                            || literal(change.getValue()).map(Doubts::isDeep).orElse(false));
            boolean doubtful = generator.sites(attempt).stream()
                    .filter(site -> site.place().equals(place))
                    .anyMatch(site -> Doubts.about(site, literal(change.getValue())));
            if (nobodyKnows || doubtful) {
                return true;
            }
        }
        return false;
    }

    /** Whether every change is a value at a border, in a place that has a value in the documented request as well. */
    private boolean isAtBorders(Attempt attempt) {
        return attempt.changes().entrySet().stream()
                .allMatch(change -> generator.sites(attempt).stream()
                        .anyMatch(site -> site.place().equals(change.getKey())
                                && site.present()
                                && literal(change.getValue())
                                        .map(value -> isAtBorder(site, value))
                                        .orElse(false)));
    }

    private boolean isAtBorder(Site site, JsonNode value) {
        return generator.values().atBorders(site).stream()
                .map(border -> site.typed() ? border : AsText.read(border, site.schema()))
                .anyMatch(value::equals);
    }

    private static Optional<JsonNode> literal(RequestValue value) {
        return value instanceof RequestValue.Literal literal ? Optional.of(literal.value()) : Optional.empty();
    }

    private static boolean isUnusual(RequestValue value) {
        return literal(value)
                .map(JsonNode::asText)
                .map(text -> !text.matches("[A-Za-z0-9_~-]{1,100}"))
                .orElse(true);
    }
}
