package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.http.Masks;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The secrets of a run: credentials and tokens. Known by name, so that one can say which was revealed without it. */
final class Secrets {

    /** A shorter one may stand in any text by chance. */
    private static final int SHORTEST = 6;

    private final Map<String, String> nameByValue = new ConcurrentHashMap<>();
    private final Masks masks;

    Secrets(Masks masks) {
        this.masks = masks;
    }

    void learn(String name, String value) {
        if (value.length() >= SHORTEST) {
            nameByValue.put(value, name);
            masks.learn(value);
        }
    }

    /** Names of the secrets that a text holds, sorted. */
    List<String> in(String text) {
        return nameByValue.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .toList();
    }
}
