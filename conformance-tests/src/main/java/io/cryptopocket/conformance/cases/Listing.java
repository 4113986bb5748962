package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.ParameterLocation;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Schemas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An operation that lists things, as its first success documents it.
 *
 * @param row that success
 * @param pointer where in it the list stands
 * @param entry properties of the things
 * @param page the parameter that counts pages from 1, if there are pages
 * @param perPage the parameter that says how large a page is, if there are pages
 */
public record Listing(
        Row row, String pointer, Map<String, Property> entry, Optional<Parameter> page, Optional<Parameter> perPage) {

    static Optional<Listing> of(Operation operation) {
        return Derived.base(operation)
                .filter(row ->
                        operation.method().equals("GET") && Envelope.of(row).isList())
                .map(row -> new Listing(
                        row,
                        Envelope.of(row).pointer(),
                        entry(Envelope.of(row).payload().orElseThrow()),
                        paging(operation, false),
                        paging(operation, true)));
    }

    private static Map<String, Property> entry(Property list) {
        return list.schema().resolved().find("items").map(Schemas::properties).orElse(Map.of());
    }

    /** The numbers that a list has without being told are those of its pages: how large one is has a limit, which has none. */
    private static Optional<Parameter> paging(Operation operation, boolean limited) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in() == ParameterLocation.QUERY
                        && Schemas.type(parameter.schema()).equals("integer")
                        && parameter.schema().resolved().find("default").isPresent())
                .filter(parameter -> limit(parameter).isPresent() == limited)
                .findFirst();
    }

    private static Optional<Long> limit(Parameter parameter) {
        return parameter
                .schema()
                .resolved()
                .find("maximum")
                .map(limit -> limit.json().longValue());
    }

    Operation operation() {
        return row.operation();
    }

    boolean hasPages() {
        return page.isPresent() && perPage.isPresent();
    }

    /** The request for as much as one answer can have. */
    Draft whole() {
        return hasPages() ? page(1, largestPage()) : Drafts.of(row);
    }

    Draft page(int number, long size) {
        return Drafts.of(row)
                .with(Map.of(
                        query(page.orElseThrow().name()),
                        number(number),
                        query(perPage.orElseThrow().name()),
                        number(size)));
    }

    private long largestPage() {
        return limit(perPage.orElseThrow()).orElseThrow();
    }

    /** Parameters that leave entries out. */
    List<Parameter> filters() {
        return operation().parameters().stream()
                .filter(parameter -> parameter.in() == ParameterLocation.QUERY && !parameter.required())
                .filter(parameter -> !page.equals(Optional.of(parameter)) && !perPage.equals(Optional.of(parameter)))
                .toList();
    }

    /** The property that says when an entry came to be. */
    Optional<String> time() {
        return entry.values().stream()
                .filter(property ->
                        property.schema().resolved().findText("format").equals(Optional.of("date-time")))
                .map(Property::name)
                .findFirst();
    }

    /** The property that says which one an entry is: the first with a meaning. */
    Optional<Property> identifier() {
        return entry.values().stream()
                .filter(property -> Meaning.of(property.schema()).isPresent())
                .findFirst();
    }

    /**
     * The property that no two entries have in common. Things that grow to pages are told apart by their identifier, since
     * the rest of them may change; short lists may have several entries about the same.
     */
    Optional<String> key() {
        return identifier().filter(property -> hasPages()).map(Property::name);
    }

    /** Values of a filter that the contract gives or allows. */
    Map<String, JsonNode> values(Parameter filter) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        operation().rows().stream()
                .filter(one -> !one.isError())
                .map(one -> Drafts.of(one).values().get(query(filter.name())))
                .filter(RequestValue.Literal.class::isInstance)
                .map(literal -> ((RequestValue.Literal) literal).value())
                .forEach(value -> values.putIfAbsent(value.asText(), value));
        filter.schema()
                .resolved()
                .find("enum")
                .ifPresent(all -> all.json().forEach(value -> values.putIfAbsent(value.asText(), value)));
        if (Schemas.type(filter.schema()).equals("boolean")) {
            List.of(true, false)
                    .forEach(
                            value -> values.putIfAbsent(value.toString(), JsonNodeFactory.instance.booleanNode(value)));
        }
        return values;
    }

    static Place query(String name) {
        return new Place(Place.Part.QUERY, List.of(name));
    }

    private static RequestValue number(long value) {
        return new RequestValue.Literal(JsonNodeFactory.instance.numberNode(value));
    }
}
