package io.cryptopocket.conformance.cases;

import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Schemas;
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

    private static final String TAKEN = "created";
    private static final Set<String> UNIQUE_FORMATS = Set.of("uri", "uuid", "password", "int64");

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
        this.answered = data(row);
        this.found = found;
    }

    /** Properties of what an answer hands out. */
    static Map<String, Property> data(Row of) {
        return Envelope.of(of)
                .payload()
                .map(payload -> Schemas.properties(payload.schema()))
                .orElse(Map.of());
    }

    void find() {
        echo();
        Optional<Property> identifier = answered.values().stream()
                .filter(property -> Meaning.of(property.schema())
                        .filter(meaning -> meaning.isOwned(contract))
                        .isPresent())
                .filter(property -> !row.example().value().at(pointer(property)).isMissingNode())
                .filter(property -> !isSent(property))
                .findFirst();
        identifier.ifPresent(this::find);
    }

    private void echo() {
        Echo.of(row, answered)
                .ifPresent(echoed -> found.accept(
                        "echoed", new Relation.Echoed(List.of(Ask.observed(Varied.draft(row, validators))), echoed)));
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
        List<Ask> twice =
                List.of(Ask.observed(Varied.draft(row, validators)), Ask.observed(Varied.draft(row, validators)));
        found.accept(
                "new_identifiers",
                new Relation.NewIdentifiers(
                        twice, unique.stream().map(this::pointer).toList()));
        Meaning meaning = Meaning.of(identifier.schema()).orElseThrow();
        for (Operation other : contract.operations()) {
            if (other.method().equals("GET")) {
                meaning.taker(contract, other).ifPresent(taker -> read(identifier, other, taker));
                Listing.of(other)
                        .filter(listing -> listing.identifier()
                                .flatMap(property -> Meaning.of(property.schema()))
                                .equals(Optional.of(meaning)))
                        .ifPresent(listing -> listed(identifier, listing));
            }
        }
    }

    private void read(Property identifier, Operation other, Meaning.Taker taker) {
        if (Listing.of(other).isPresent() && !other.path().contains("{")) {
            return;
        }
        Draft read = taker.draft().with(Map.of(taker.place(), new RequestValue.TakenValue(TAKEN)));
        Map<String, Property> echoed = new TreeMap<>();
        Map<String, Property> shown = data(taker.row());
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
        if (listing.hasPages() && Derived.base(row.operation()).equals(Optional.of(row))) {
            found.accept(
                    "pages_of_created-" + listing.operation().id(),
                    ListRelations.pagesOf(listing, Optional.of(create(identifier))));
        }
    }

    private Ask create(Property identifier) {
        return Ask.first(Varied.draft(row, validators), Map.of(TAKEN, pointer(identifier)));
    }

    private String pointer(Property property) {
        return Envelope.of(row).pointer() + "/" + property.name();
    }
}
