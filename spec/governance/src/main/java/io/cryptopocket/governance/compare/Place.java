package io.cryptopocket.governance.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How people call a place in the contract.
 *
 * @param subject the component or the operation
 * @param name what it is in there, for example a property; perhaps empty
 */
record Place(String subject, String name) {

    /** For example {@code Payment.holder}, or {@code createPayment: wallet} for a place within an operation. */
    @Override
    public String toString() {
        return name.isEmpty() ? "`" + subject + "`" : "`" + subject + "." + name + "`";
    }

    /** The component at this pointer and the properties on the way, if the pointer is in one. */
    static Optional<Place> inComponent(String pointer) {
        List<String> keys = keys(pointer);
        if (keys.size() < 3 || !keys.get(0).equals("components")) {
            return Optional.empty();
        }
        String properties = IntStream.range(3, keys.size() - 1)
                .filter(i -> keys.get(i).equals("properties"))
                .mapToObj(i -> keys.get(i + 1))
                .collect(Collectors.joining("."));
        return Optional.of(new Place(keys.get(2), properties));
    }

    static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    static String last(String pointer) {
        List<String> keys = keys(pointer);
        return keys.isEmpty() ? "" : keys.get(keys.size() - 1);
    }

    static List<String> keys(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(key -> key.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }
}
