package io.cryptopocket.spec;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Closed sets of words in the contract, and refusals that name the nearest one. */
final class Words {

    private Words() {}

    /** The constant whose word stands in the element. */
    static <T> T choose(Element element, T[] constants, Function<T, String> word) {
        String typed = element.text();
        return Arrays.stream(constants)
                .filter(constant -> word.apply(constant).equals(typed))
                .findFirst()
                .orElseThrow(() -> element.refuse(
                        unknown("\"" + element.key() + "\" has the unknown value", typed, words(constants, word))));
    }

    /** Refuses a mapping that has a key outside a closed set: a misspelt key must not be skipped in silence. */
    static void requireKeys(Element mapping, String... known) {
        if (!mapping.json().isObject()) {
            throw mapping.refuse("\"" + mapping.key() + "\" should be a mapping but is " + mapping.json() + ".");
        }
        List<String> keys = List.of(known);
        for (Element field : mapping.fields().values()) {
            if (!keys.contains(field.key())) {
                throw field.refuse(unknown("\"" + mapping.key() + "\" has the unknown key", field.key(), keys));
            }
        }
    }

    /** {@code START "typed"; did you mean "nearest"?}, or the whole list if nothing is near. */
    static String unknown(String start, String typed, Collection<String> known) {
        return start
                + " \""
                + typed
                + "\"; "
                + Nearest.to(typed, known)
                        .map(nearest -> "did you mean \"" + nearest + "\"?")
                        .orElse("known are " + String.join(", ", known) + ".");
    }

    private static <T> List<String> words(T[] constants, Function<T, String> word) {
        return Arrays.stream(constants).map(word).toList();
    }
}
