package io.cryptopocket.governance.facts;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What people call a place in the contract. */
final class Names {

    private Names() {}

    /** For example {@code Payment.holder}, {@code createPayment} or {@code servers}. */
    static String of(Contract contract, Element element) {
        List<String> keys = keys(element.pointer());
        if (keys.size() > 2 && keys.get(0).equals("components")) {
            return keys.get(2) + properties(keys.subList(3, keys.size()));
        }
        if (keys.size() > 2 && keys.get(0).equals("paths")) {
            String operation = contract.operations().stream()
                    .filter(candidate ->
                            element.pointer().startsWith(candidate.element().pointer()))
                    .findFirst()
                    .map(candidate -> candidate.id())
                    .orElse(keys.get(1));
            if (keys.size() > 4 && keys.get(3).equals("parameters")) {
                Element parameter = contract.at("#" + element.pointer().replaceFirst("(/parameters/\\d+).*", "$1"));
                return operation + ", " + parameter.text("in") + " " + parameter.text("name");
            }
            return keys.size() == 3 ? operation : operation + ", " + String.join(" ", keys.subList(3, keys.size()));
        }
        return keys.isEmpty() ? "the contract" : keys.get(0);
    }

    private static String properties(List<String> keys) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i + 1 < keys.size(); i++) {
            if (keys.get(i).equals("properties")) {
                names.add(keys.get(i + 1));
            }
        }
        return names.isEmpty() ? "" : "." + String.join(".", names);
    }

    private static List<String> keys(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(key -> key.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }
}
