package io.cryptopocket.conformance.contract;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of the parameters and properties that the contract marks with {@code x-sensitive}. */
public final class SensitiveNames {

    private SensitiveNames() {}

    public static Set<String> of(Contract contract) {
        return contract.root()
                .structure()
                .filter(Element::sensitive)
                .map(element -> element.findText("name").orElse(element.key()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
