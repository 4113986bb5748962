package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.FreshKind;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Schemas;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * What must hold of a documented success that creates something, that is, whose answer hands out an identifier that
 * another operation takes.
 */
final class WriteRelations {

    private static final String DATA = "/data";
    private static final String TAKEN = "created";
    private static final Set<String> UNIQUE_FORMATS = Set.of("uri", "uuid", "password", "int64");

    /** Makes an amount different from every example, and keeps it a valid one of hundredths. */
    private static final BigDecimal A_LITTLE = new BigDecimal("3.07");

    private final Contract contract;
    private final Validators validators;
    private final Row row;
    private final Map<String, Property> answered;
    private final BiConsumer<String, Relation> found;

    /** @param found gets each relation with the key that stands for it in case ids */
    WriteRelations(Contract contract, Validators validators, Row row, BiConsumer<String, Relation> found) {
        this.contract = contract;
        this.validators = validators;
        this.row = row;
        this.answered = data(validators, row);
        this.found = found;
    }

    /** Properties of what an answer hands out. */
    static Map<String, Property> data(Validators validators, Row of) {
        Element body = validators.branch(of.content().schema(), of.example().value());
        Property data = Schemas.properties(body).get(DATA.substring(1));
        return data == null ? Map.of() : Schemas.properties(data.schema());
    }

    void find() {
        Optional<Property> identifier = answered.values().stream()
                .filter(property -> Meaning.of(property.schema())
                        .filter(meaning -> meaning.isOwned(contract))
                        .isPresent())
                .filter(property -> !row.example().value().at(pointer(property)).isMissingNode())
                .filter(property -> !isSent(property))
                .findFirst();
        identifier.ifPresent(this::find);
    }

    /** Whether the request already names it, so that the answer only repeats it. */
    private boolean isSent(Property identifier) {
        return row.requestExample()
                .map(example -> example.value().has(identifier.name()))
                .orElse(false);
    }

    private void find(Property identifier) {
        List<Property> unique = answered.values().stream()
                .filter(property -> property == identifier
                        || UNIQUE_FORMATS.contains(property.schema()
                                        .resolved()
                                        .findText("format")
                                        .orElse(""))
                                && !isSent(property))
                .filter(property -> !row.example().value().at(pointer(property)).isMissingNode())
                .toList();
        List<Ask> twice = List.of(Ask.observed(varied()), Ask.observed(varied()));
        found.accept(
                "new_identifiers",
                new Relation.NewIdentifiers(
                        twice, unique.stream().map(WriteRelations::pointer).toList()));
        Meaning meaning = Meaning.of(identifier.schema()).orElseThrow();
        for (Operation other : contract.operations()) {
            if (other.method().equals("GET")) {
                meaning.taker(contract, other).ifPresent(taker -> read(identifier, other, taker));
                Listing.of(other, validators)
                        .filter(listing -> listing.identifier()
                                .flatMap(property -> Meaning.of(property.schema()))
                                .equals(Optional.of(meaning)))
                        .ifPresent(listing -> listed(identifier, listing));
            }
        }
    }

    private void read(Property identifier, Operation other, Meaning.Taker taker) {
        if (Listing.of(other, validators).isPresent() && !other.path().contains("{")) {
            return;
        }
        Draft read = taker.draft().with(Map.of(taker.place(), new RequestValue.TakenValue(TAKEN)));
        Map<String, Property> echoed = new TreeMap<>();
        Map<String, Property> shown = data(validators, taker.row());
        shown.forEach((name, property) -> {
            boolean sent = row.requestExample()
                    .map(example -> example.value().has(name))
                    .orElse(false);
            if (sent || answered.containsKey(name)) {
                echoed.put(name, property);
            }
        });
        found.accept(
                "read_back-" + other.id(),
                new Relation.ReadBack(List.of(create(identifier), Ask.observed(read)), echoed));
    }

    private void listed(Property identifier, Listing listing) {
        found.accept(
                "created_listed-" + listing.operation().id(),
                new Relation.CreatedListed(
                        List.of(
                                Ask.first(listing.whole(), Map.of()),
                                create(identifier),
                                Ask.observed(listing.whole())),
                        pointer(identifier),
                        listing.identifier().orElseThrow().name()));
    }

    private Ask create(Property identifier) {
        return Ask.first(varied(), Map.of(TAKEN, pointer(identifier)));
    }

    private static String pointer(Property property) {
        return DATA + "/" + property.name();
    }

    /** The documented request with other amounts and texts, where the contract lets them be any. */
    private Draft varied() {
        Draft draft = Drafts.of(row);
        Map<Place, RequestValue> other = new LinkedHashMap<>();
        row.requestExample().ifPresent(example -> {
            Element schema = validators.branch(Documented.schema(row.operation(), example), example.value());
            Schemas.properties(schema).forEach((name, property) -> {
                Place place = new Place(Place.Part.BODY, List.of(name));
                JsonNode value = example.value().path(name);
                if (!value.isMissingNode() && !draft.values().containsKey(place)) {
                    another(property, value).ifPresent(changed -> other.put(place, changed));
                }
            });
        });
        return draft.with(other);
    }

    private static Optional<RequestValue> another(Property property, JsonNode value) {
        Element schema = property.schema();
        if (Schemas.type(schema).equals("number") && value.isNumber()) {
            return Optional.of(new RequestValue.Literal(
                    JsonNodeFactory.instance.numberNode(value.decimalValue().add(A_LITTLE))));
        }
        boolean free = Schemas.type(schema).equals("string")
                && !property.schema().isReference()
                && Schemas.constraints(schema).stream()
                        .allMatch(constraint -> List.of("type", "minLength", "maxLength")
                                .contains(constraint.element().key()))
                && schema.find("default").isEmpty();
        boolean ownName = property.name().endsWith("_id") || property.name().equals("name");
        return free && ownName ? Optional.of(new RequestValue.FreshValue(FreshKind.TEXT)) : Optional.empty();
    }
}
