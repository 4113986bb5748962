package io.cryptopocket.spec;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A place in a request, written {@code path.NAME}, {@code query.NAME}, {@code header.NAME} or {@code body.NAME}. In a
 * body further dots go deeper; a list's items are named by their index from 0.
 *
 * @param part the part of the request
 * @param names one name, or in a body at least one
 */
public record Place(Part part, List<String> names) {

    /** The parts of a request. */
    public enum Part {
        PATH,
        QUERY,
        HEADER,
        BODY;

        /** The word used in the contract, for example {@code query}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The parameter's name, or the outermost field of the body. */
    public String name() {
        return names.get(0);
    }

    /** JSON pointer into the body, for example {@code /address/city}. */
    public String pointer() {
        return names.stream().reduce("", Pointers::child);
    }

    /** As it is written in the contract, for example {@code body.address.city}. */
    @Override
    public String toString() {
        return part.word() + "." + String.join(".", names);
    }

    /** Reads the {@code with} of a recipe or a step: what goes in which place, in document order. */
    static Map<Place, RequestValue> readAll(Element recipe) {
        Map<Place, RequestValue> with = new LinkedHashMap<>();
        recipe.find("with")
                .ifPresent(
                        all -> all.fields().values().forEach(value -> with.put(read(value), RequestValue.read(value))));
        return Collections.unmodifiableMap(with);
    }

    private static Place read(Element value) {
        String key = value.key();
        List<String> words = List.of(key.split("\\.", -1));
        for (Part part : Part.values()) {
            boolean fits = words.size() == 2 || (part == Part.BODY && words.size() > 2);
            if (part.word().equals(words.get(0)) && fits && words.stream().noneMatch(String::isEmpty)) {
                return new Place(part, words.subList(1, words.size()));
            }
        }
        String parts = String.join(
                ", ",
                Arrays.stream(Part.values()).map(part -> part.word() + ".NAME").toList());
        throw value.refuse("\"" + key + "\" is no place in a request; write one of " + parts + ".");
    }
}
