package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Schemas;
import java.util.List;
import java.util.Optional;

/**
 * What is read again and again never goes back to a state that it has left. The states that are known, in their order, are
 * the values of the schema {@code Known...} beside the open one; unknown states may stand anywhere.
 */
public final class StatesInOrder {

    private final Contract contract;
    private final Validators validators = new Validators();

    public StatesInOrder(Contract contract) {
        this.contract = contract;
    }

    /**
     * @param test awaits something
     * @param seen what stood in the awaited place, answer by answer
     */
    public List<Violation> judge(Case test, List<JsonNode> seen) {
        Optional<Element> known = test.await().flatMap(await -> known(test, await.pointer()));
        if (known.isEmpty()) {
            return List.of();
        }
        List<JsonNode> order = known.get().items().stream().map(Element::json).toList();
        JsonNode before = null;
        for (JsonNode state : seen) {
            if (before != null && order.contains(state) && order.indexOf(state) < order.indexOf(before)) {
                String wanted =
                        test.await().orElseThrow().pointer() + " should not go back from " + Shown.value(before);
                return List.of(new Violation(
                        "states-in-order",
                        wanted + " but was " + Shown.value(state),
                        "states follow each other in the documented order",
                        known.get().line(),
                        known.get().provenance().level(),
                        wanted,
                        Shown.value(state)));
            }
            before = order.contains(state) ? state : before;
        }
        return List.of();
    }

    private Optional<Element> known(Case test, String pointer) {
        Element at = validators.branch(
                test.row().content().schema(), test.row().example().value());
        for (String name : pointer.substring(1).split("/")) {
            Property property = Schemas.properties(at).get(name);
            if (property == null) {
                return Optional.empty();
            }
            at = property.schema();
        }
        return contract.find("/components/schemas/Known" + at.resolved().key()).flatMap(open -> open.find("enum"));
    }
}
