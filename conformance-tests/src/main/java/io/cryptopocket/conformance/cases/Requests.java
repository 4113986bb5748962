package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import io.cryptopocket.conformance.http.Part;
import io.cryptopocket.conformance.http.Parts;
import io.cryptopocket.conformance.http.Payload;
import io.cryptopocket.conformance.http.Request;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.RequestValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns drafts into requests that can be sent. */
public final class Requests {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Set<String> sensitiveNames;

    /** @param sensitiveNames names of parameters and properties whose values belong to the target and are not shown */
    public Requests(Set<String> sensitiveNames) {
        this.sensitiveNames = Set.copyOf(sensitiveNames);
    }

    /** @throws MissingValue when the target lacks a fixture, or an earlier call did not deliver a value */
    public Request of(Draft draft, Values values) throws MissingValue {
        return of(fill(draft, values));
    }

    /** @throws MissingValue when the target lacks a fixture, or an earlier call did not deliver a value */
    public Filled fill(Draft draft, Values values) throws MissingValue {
        Map<Place, Optional<JsonNode>> parameters = new LinkedHashMap<>();
        Optional<JsonNode> body = draft.body().map(example -> example.example().deepCopy());
        for (Map.Entry<Place, RequestValue> entry : draft.values().entrySet()) {
            Optional<JsonNode> value = value(entry.getKey(), entry.getValue(), values);
            if (entry.getKey().part() == Place.Part.BODY) {
                body = body.map(fields -> Filled.put(fields, entry.getKey().names(), value));
            } else {
                parameters.put(entry.getKey(), value);
            }
        }
        return new Filled(draft, parameters, body);
    }

    public Request of(Filled filled) {
        Optional<Draft.Wire> wire = filled.draft().wire();
        String documented = filled.draft().operation().method();
        String method = wire.flatMap(Draft.Wire::method).orElse(documented);
        Optional<Payload> payload = payload(filled)
                .map(proper -> new Payload(
                        wire.flatMap(Draft.Wire::mediaType).or(proper::mediaType),
                        wire.flatMap(Draft.Wire::text).map(Parts::of).orElse(proper.parts())));
        return new Request(method, target(filled), headers(filled), payload);
    }

    private Optional<JsonNode> value(Place place, RequestValue wanted, Values values) throws MissingValue {
        if (wanted instanceof RequestValue.Literal literal) {
            // Later values may be put into it, and a draft is used more than once.
            return Optional.of(literal.value().deepCopy());
        }
        if (wanted instanceof RequestValue.FixtureValue fixture) {
            JsonNode own = values.fixture(fixture.name()).orElseThrow(() -> MissingValue.fixture(fixture.name()));
            return Optional.of(guarded(place, fixture.name(), own));
        }
        if (wanted instanceof RequestValue.TakenValue taken) {
            JsonNode own = values.taken(taken.name()).orElseThrow(() -> MissingValue.taken(taken.name()));
            return Optional.of(guarded(place, taken.name(), own));
        }
        if (wanted instanceof RequestValue.BytesValue bytes) {
            return Optional.of(new POJONode(new Part.File(bytes.count())));
        }
        if (wanted instanceof RequestValue.FreshValue fresh) {
            return Optional.of(values.fresh(fresh.kind()));
        }
        return Optional.empty();
    }

    private JsonNode guarded(Place place, String name, JsonNode value) {
        String last = place.names().get(place.names().size() - 1);
        return sensitiveNames.contains(last) && value.isValueNode()
                ? new POJONode(new Guarded(name.toUpperCase(Locale.ROOT), value))
                : value;
    }

    private static Parts target(Filled filled) {
        List<Part> parts = new ArrayList<>();
        for (String segment : filled.draft().operation().path().split("(?=\\{)|(?<=})")) {
            if (segment.startsWith("{")) {
                Place place = new Place(Place.Part.PATH, List.of(segment.substring(1, segment.length() - 1)));
                filled.parameters()
                        .getOrDefault(place, Optional.empty())
                        .ifPresent(value -> parts.add(UrlText.part(value)));
            } else {
                parts.add(new Part.Text(segment));
            }
        }
        String separator = "?";
        for (Map.Entry<Place, Optional<JsonNode>> entry : filled.parameters().entrySet()) {
            if (entry.getKey().part() == Place.Part.QUERY && entry.getValue().isPresent()) {
                parts.add(
                        new Part.Text(separator + UrlText.encoded(entry.getKey().name()) + "="));
                parts.add(UrlText.part(entry.getValue().get()));
                separator = "&";
            }
        }
        return new Parts(parts);
    }

    private static Map<String, String> headers(Filled filled) {
        Map<String, String> headers = new LinkedHashMap<>();
        filled.parameters().forEach((place, value) -> {
            if (place.part() == Place.Part.HEADER && value.isPresent()) {
                headers.put(place.name(), Guarded.plain(value.get()));
            }
        });
        return headers;
    }

    private static Optional<Payload> payload(Filled filled) {
        String mediaType = filled.draft().body().map(Draft.Body::mediaType).orElse("");
        return filled.body()
                .map(fields -> mediaType.startsWith(FORM) ? BodyText.form(fields) : BodyText.json(fields))
                .map(parts -> Payload.of(mediaType, parts));
    }
}
