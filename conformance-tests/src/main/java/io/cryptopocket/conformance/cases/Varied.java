package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.FreshKind;
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

/** Requests that are like documented ones and carry other values, so that an answer which only repeats an example shows. */
final class Varied {

    /** Makes an amount different from every example, and keeps it a valid one of hundredths. */
    private static final BigDecimal A_LITTLE = new BigDecimal("3.07");

    private Varied() {}

    /** The documented request with other amounts and texts, where the contract lets them be any. */
    static Draft draft(Row row, Validators validators) {
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
        row.operation().parameters().forEach(parameter -> {
            Place place = Listing.query(parameter.name());
            if (draft.values().get(place) instanceof RequestValue.Literal literal) {
                amount(parameter.schema(), literal.value()).ifPresent(changed -> other.put(place, changed));
            }
        });
        return draft.with(other);
    }

    private static Optional<RequestValue> amount(Element schema, JsonNode value) {
        return Schemas.type(schema).equals("number") && value.isNumber()
                ? Optional.of(new RequestValue.Literal(
                        JsonNodeFactory.instance.numberNode(value.decimalValue().add(A_LITTLE))))
                : Optional.empty();
    }

    private static Optional<RequestValue> another(Property property, JsonNode value) {
        Element schema = property.schema();
        Optional<RequestValue> amount = amount(schema, value);
        if (amount.isPresent()) {
            return amount;
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
