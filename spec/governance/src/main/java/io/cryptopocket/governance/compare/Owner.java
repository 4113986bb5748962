package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Contract;
import java.util.List;

/** Whose place it is: the component or the operation around it. */
final class Owner {

    private Owner() {}

    /** The component's name or the operation's id; the top-level key for what is in neither. */
    static String of(Contract contract, String pointer) {
        List<String> keys = Place.keys(pointer);
        if (keys.isEmpty()) {
            return "";
        }
        if (keys.get(0).equals("components")) {
            return keys.size() > 2 ? keys.get(2) : "components";
        }
        if (keys.get(0).equals("paths") && keys.size() > 2) {
            return contract.find(Place.child(Place.child("/paths", keys.get(1)), keys.get(2)))
                    .flatMap(operation -> operation.findText("operationId"))
                    .orElse(keys.get(1));
        }
        return keys.get(0);
    }
}
