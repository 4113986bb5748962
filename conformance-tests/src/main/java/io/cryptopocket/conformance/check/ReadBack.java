package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cryptopocket.conformance.cases.Relation;
import io.cryptopocket.conformance.check.RelationHolds.Difference;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What is read back is what was written, in the unit and the type in which the read documents it. */
final class ReadBack {

    /** Stands beside an amount in base units: {@link Unit#BASE_UNITS} says so. */
    private static final String DECIMALS = "decimals";

    private ReadBack() {}

    static List<Difference> judge(Relation.ReadBack relation, Told write, Told read) {
        return judge(
                relation.echoed(),
                name -> write.sent(name)
                        .map(value -> inUnit(value, relation.echoed().get(name), read))
                        .orElseGet(() -> write.payload().path(name)),
                read);
    }

    static List<Difference> judge(Relation.Echoed relation, Told told) {
        return judge(relation.echoed(), name -> told.sent(name).orElseGet(() -> told.asked(name)), told);
    }

    /** The entry of the list that was taken is told by a value that the read was asked for. */
    static List<Difference> judge(Relation.ListedRead relation, Told list, Told read) {
        JsonNode entry = MissingNode.getInstance();
        for (JsonNode one : list.payload()) {
            if (entry.isMissingNode() && read.asks(one)) {
                entry = one;
            }
        }
        JsonNode taken = entry;
        return judge(relation.echoed(), taken::path, read);
    }

    private static List<Difference> judge(Map<String, Property> echoed, Function<String, JsonNode> before, Told read) {
        List<Difference> found = new ArrayList<>();
        for (Map.Entry<String, Property> entry : new TreeMap<>(echoed).entrySet()) {
            Property property = entry.getValue();
            Optional<JsonNode> written = Optional.of(before.apply(entry.getKey()))
                    .filter(value -> !value.isMissingNode() && !value.isNull());
            JsonNode actual = read.payload().path(entry.getKey());
            if (written.isPresent() && !actual.isMissingNode() && !same(written.get(), actual)) {
                found.add(new Difference(
                        property.schema(),
                        read.pointer(entry.getKey()) + " should be as written, " + Shown.value(written.get()),
                        Shown.value(actual)));
            }
        }
        return found;
    }

    /** An amount in main units or coins, as the read counts it. */
    private static JsonNode inUnit(JsonNode written, Property property, Told read) {
        Optional<Unit> unit = property.unit();
        if (unit.isEmpty() || !written.isNumber()) {
            return written;
        }
        int places = unit.get() == Unit.HUNDREDTHS
                ? 2
                : read.payload().path(DECIMALS).asInt();
        return JsonNodeFactory.instance.numberNode(written.decimalValue().movePointRight(places));
    }

    private static boolean same(JsonNode written, JsonNode read) {
        if (written.isNumber() && read.asText().matches("-?\\d{1,40}(\\.\\d{1,40})?")) {
            return written.decimalValue().compareTo(new BigDecimal(read.asText())) == 0;
        }
        return written.asText().equalsIgnoreCase(read.asText());
    }
}
