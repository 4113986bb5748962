package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import java.util.List;

/** OpenAPI 3.0 ignores whatever stands beside a {@code $ref}, without a word. */
final class ReferencesStandAlone implements Rule {

    @Override
    public String title() {
        return "nothing stands beside a $ref";
    }

    @Override
    public List<Finding> check(Contract contract) {
        return contract.root()
                .structure()
                .filter(Element::isReference)
                .flatMap(reference -> reference.fields().values().stream())
                .filter(sibling -> !sibling.key().equals("$ref"))
                .map(sibling -> finding(
                        sibling,
                        "\"" + sibling.key() + "\" stands beside a $ref and is ignored; wrap the $ref in allOf."))
                .toList();
    }
}
