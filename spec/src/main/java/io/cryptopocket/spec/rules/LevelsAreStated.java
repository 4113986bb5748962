package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Survey;
import java.util.List;
import java.util.stream.Stream;

/** An inherited level could be the wrong one unnoticed; where meaning begins somebody must have decided. */
final class LevelsAreStated implements Rule {

    @Override
    public String title() {
        return "every operation and every component schema states its own provenance level";
    }

    @Override
    public List<Finding> check(Contract contract) {
        return Stream.concat(
                        Survey.operations(contract).stream().map(Operation::element),
                        Survey.componentSchemas(contract).stream())
                .filter(element -> element.statedProvenance().isEmpty())
                .map(element -> finding(
                        element,
                        "\"" + element.findText("operationId").orElse(element.key())
                                + "\" states no level; add x-provenance: {level: ...}."))
                .toList();
    }
}
