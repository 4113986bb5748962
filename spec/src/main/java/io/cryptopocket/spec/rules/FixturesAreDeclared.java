package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Nearest;
import java.util.List;

/** A fixture is a demand on whoever sets up a target; one that is only named cannot be met. */
final class FixturesAreDeclared implements Rule {

    @Override
    public String title() {
        return "every fixture that is named is declared at the root";
    }

    @Override
    public List<Finding> check(Contract contract) {
        return contract.root()
                .structure()
                .filter(element -> element.pointer().matches(".*/x-conformance(/.*)?/fixture"))
                .filter(fixture -> !contract.fixtures().containsKey(fixture.text()))
                .map(fixture -> finding(fixture, message(contract, fixture)))
                .toList();
    }

    private static String message(Contract contract, Element fixture) {
        return "the fixture \"" + fixture.text() + "\" is not declared at the root"
                + Nearest.to(fixture.text(), contract.fixtures().keySet())
                        .map(nearest -> "; did you mean \"" + nearest + "\"?")
                        .orElse(".");
    }
}
