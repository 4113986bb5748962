package io.cryptopocket.conformance.cases;

import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Fixture;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What must hold of an operation that lists things. Every name and value is the contract's. */
final class ListRelations {

    private static final int SMALL_PAGE = 2;

    /** The newest entry of a list that has an order. */
    private static final String NEWEST = "/0";

    /** An entry of a list that has none: another one than most examples have. */
    private static final String SECOND = "/1";

    private final Contract contract;
    private final Listing listing;
    private final BiConsumer<String, Relation> found;

    /** @param found gets each relation with the key that stands for it in case ids */
    ListRelations(Contract contract, Listing listing, BiConsumer<String, Relation> found) {
        this.contract = contract;
        this.listing = listing;
        this.found = found;
    }

    void find() {
        List<Ask> whole = List.of(Ask.observed(listing.whole()));
        found.accept("entries_differ", new Relation.EntriesDiffer(whole, listing.key()));
        if (listing.hasPages()) {
            found.accept("pages_agree", pagesOf(listing, Optional.empty()));
        }
        listing.time().ifPresent(time -> found.accept("newest_first", new Relation.NewestFirst(whole, time)));
        listing.filters().forEach(this::filter);
        listing.identifier().ifPresent(this::identifier);
        contract.operations().stream()
                .filter(other -> other.method().equals("GET"))
                .filter(other -> Listing.of(other).isEmpty())
                .forEach(this::read);
    }

    /** Another operation that takes what an entry is told by. */
    private void read(Operation other) {
        Optional<Meaning> meaning = listing.identifier().flatMap(property -> Meaning.of(property.schema()));
        Optional<Row> success = Derived.base(other);
        if (meaning.isEmpty() || success.isEmpty() || operation().path().contains("{")) {
            return;
        }
        Optional<Meaning.Taker> taker = meaning.get().taker(contract, other);
        if (taker.isEmpty()) {
            return;
        }
        Map<String, String> take = new LinkedHashMap<>();
        Map<Place, RequestValue> with = new LinkedHashMap<>();
        taker.get()
                .draft()
                .values()
                .forEach((place, value) -> Optional.of(value)
                        .filter(sent -> !(sent instanceof RequestValue.Absent))
                        .flatMap(sent -> Meaning.of(contract, other, place, sent))
                        .flatMap(this::pointer)
                        .ifPresent(pointer -> {
                            take.put(
                                    place.name(), listing.pointer() + (listing.hasPages() ? NEWEST : SECOND) + pointer);
                            with.put(place, new RequestValue.TakenValue(place.name()));
                        }));
        Map<String, Property> echoed =
                new TreeMap<>(WriteRelations.data(taker.get().row()));
        echoed.keySet().removeIf(name -> !isConstant(name));
        found.accept(
                "listed_read-" + other.id(),
                new Relation.ListedRead(
                        List.of(
                                new Ask(listing.whole(), take, true),
                                Ask.observed(taker.get().draft().with(with))),
                        echoed));
    }

    /** Where in an entry something of a kind stands, or a list of such things. */
    private Optional<String> pointer(Meaning meaning) {
        return listing.entry().values().stream()
                .flatMap(property -> {
                    Optional<Element> items = property.schema().resolved().find("items");
                    boolean own = Meaning.of(property.schema()).equals(Optional.of(meaning));
                    boolean inList = items.flatMap(Meaning::of).equals(Optional.of(meaning));
                    return own || inList
                            ? Stream.of("/" + property.name() + (own ? "" : "/0"))
                            : Stream.<String>empty();
                })
                .findFirst();
    }

    /** Whether an entry has a property that stays as it is; states go on, and what may be null comes later. */
    private boolean isConstant(String name) {
        Property property = listing.entry().get(name);
        return property != null
                && !name.endsWith("status")
                && !property.schema().resolved().flag("nullable");
    }

    private Operation operation() {
        return listing.operation();
    }

    /** @param creation what to do first, so often that there is more than one page; empty to take the list as it is */
    static Relation.PagesAgree pagesOf(Listing listing, Optional<Ask> creation) {
        List<Ask> asks = new ArrayList<>();
        creation.ifPresent(ask -> asks.addAll(Collections.nCopies(SMALL_PAGE + 1, ask)));
        asks.add(Ask.observed(listing.whole()));
        asks.add(Ask.observed(listing.page(1, SMALL_PAGE)));
        asks.add(Ask.observed(listing.page(2, SMALL_PAGE)));
        asks.add(Ask.observed(listing.page(3, SMALL_PAGE)));
        asks.add(Ask.observed(listing.whole()));
        return new Relation.PagesAgree(
                List.copyOf(asks),
                listing.page().orElseThrow().name(),
                listing.perPage().orElseThrow().name(),
                listing.key());
    }

    /** A filter is named like the property it is about; one that ends in _from or _to is about when an entry came to be. */
    private void filter(Parameter filter) {
        Optional<String> time = listing.time();
        if (listing.entry().containsKey(filter.name())) {
            filter(filter, filter.name(), Relation.Comparison.EQUAL);
        } else if (filter.name().endsWith("_from") && time.isPresent()) {
            filter(filter, time.get(), Relation.Comparison.FROM);
        } else if (filter.name().endsWith("_to") && time.isPresent()) {
            filter(filter, time.get(), Relation.Comparison.TO);
        }
    }

    private void filter(Parameter filter, String property, Relation.Comparison comparison) {
        listing.values(filter).forEach((label, value) -> {
            Draft filtered =
                    without(filter).with(Map.of(Listing.query(filter.name()), new RequestValue.Literal(value)));
            found.accept(
                    "filter-" + filter.name() + "-" + Label.safe(label),
                    new Relation.FilterRespected(
                            List.of(Ask.observed(filtered)), filter.name(), value, property, comparison));
        });
    }

    /** The request for all, with no other filter. */
    private Draft without(Parameter filter) {
        Draft draft = listing.whole();
        for (Parameter other : listing.filters()) {
            if (!other.name().equals(filter.name())) {
                draft = draft.with(Map.of(Listing.query(other.name()), new RequestValue.Absent()));
            }
        }
        return draft;
    }

    private void identifier(Property identifier) {
        Optional<Meaning> meaning = Meaning.of(identifier.schema());
        boolean inPath = listing.row().operation().path().contains("{");
        if (meaning.isPresent() && meaning.get().isOwned(contract) && !inPath) {
            Draft whole = listing.whole();
            found.accept(
                    "lists_apart",
                    new Relation.ListsApart(
                            List.of(
                                    Ask.observed(whole),
                                    Ask.observed(whole.as(new Credential.Of(Caller.OTHER_INTEGRATION)))),
                            identifier.name()));
        }
        meaning.flatMap(kind -> kind.fixture(contract))
                .map(Fixture::name)
                .ifPresent(fixture -> found.accept(
                        "fixture_listed",
                        new Relation.FixtureListed(
                                List.of(Ask.observed(listing.whole())), fixture, identifier.name())));
    }
}
