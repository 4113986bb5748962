package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Element;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Compares the keywords that say what a value is: type, format, pattern, the values of an enum. */
final class ValueKeywords {

    /** Formats that demand nothing of the value. */
    private static final Set<String> ANNOTATIONS = Set.of("", "password");

    private ValueKeywords() {}

    static void compare(Spot spot) {
        type(spot);
        format(spot);
        values(spot);
        spot.compare("pattern", spot.flow().narrowed(), spot.flow().widened(), Effect.BREAKING);
        spot.compare("not", spot.flow().narrowed(), spot.flow().widened(), Effect.BREAKING);
        flag(spot, "nullable", spot.flow().widened(), spot.flow().narrowed());
        flag(spot, "uniqueItems", spot.flow().narrowed(), spot.flow().widened());
        defaults(spot);
    }

    private static void type(Spot spot) {
        String older = spot.older().text("type");
        String newer = spot.newer().text("type");
        if (older.equals(newer)) {
            return;
        }
        Effect effect = Effect.BREAKING;
        if (newer.isEmpty() || older.equals("integer") && newer.equals("number")) {
            effect = spot.flow().widened();
        } else if (older.isEmpty() || older.equals("number") && newer.equals("integer")) {
            effect = spot.flow().narrowed();
        }
        spot.note(
                "type-changed",
                effect,
                spot.place() + " is of type " + word(newer) + " " + spot.view().inWhat() + ", it was of type "
                        + word(older));
    }

    private static String word(String type) {
        return type.isEmpty() ? "`any`" : "`" + type + "`";
    }

    private static void format(Spot spot) {
        String older = spot.older().text("format");
        String newer = spot.newer().text("format");
        if (ANNOTATIONS.contains(older) && ANNOTATIONS.contains(newer)) {
            spot.compare("format", Effect.DOCUMENTATION, Effect.DOCUMENTATION, Effect.DOCUMENTATION);
        } else {
            boolean wider = older.equals("int32") && newer.equals("int64");
            boolean narrower = older.equals("int64") && newer.equals("int32");
            Effect changed =
                    wider ? spot.flow().widened() : narrower ? spot.flow().narrowed() : Effect.BREAKING;
            spot.compare("format", spot.flow().narrowed(), spot.flow().widened(), changed);
        }
    }

    private static void values(Spot spot) {
        Optional<Element> older = spot.keyword("enum").older();
        Optional<Element> newer = spot.keyword("enum").newer();
        if (older.isEmpty() || newer.isEmpty()) {
            spot.compare("enum", spot.flow().narrowed(), spot.flow().widened(), Effect.NONE);
            return;
        }
        Set<String> before = texts(older.get());
        Set<String> after = texts(newer.get());
        Pair enums = Pair.of(older.get(), newer.get());
        after.stream().filter(value -> !before.contains(value)).forEach(value -> value(spot, enums, value, true));
        before.stream().filter(value -> !after.contains(value)).forEach(value -> value(spot, enums, value, false));
    }

    private static void value(Spot spot, Pair enums, String value, boolean added) {
        Element list = (added ? enums.newer() : enums.older()).orElseThrow();
        Element item = list.items().stream()
                .filter(candidate -> candidate.json().asText().equals(value))
                .findFirst()
                .orElseThrow();
        // The pair is made of the items, so that each value is a change of its own with a line of its own.
        spot.note(
                added ? "value-added" : "value-removed",
                added ? spot.flow().widened() : spot.flow().narrowed(),
                added ? Pair.added(item) : Pair.gone(item),
                new Place(spot.place().subject(), value),
                spot.place()
                        + (added ? " can be `" + value + "` now " : " can no longer be `" + value + "` ")
                        + spot.view().inWhat());
    }

    private static Set<String> texts(Element list) {
        Set<String> texts = new LinkedHashSet<>();
        list.items().forEach(item -> texts.add(item.json().asText()));
        return texts;
    }

    private static void flag(Spot spot, String keyword, Effect raised, Effect lowered) {
        boolean newer = spot.newer().flag(keyword);
        if (spot.older().flag(keyword) != newer) {
            spot.note(
                    keyword + "-changed",
                    newer ? raised : lowered,
                    spot.place() + " is " + (newer ? "`" : "no longer `") + keyword + "` "
                            + spot.view().inWhat());
        }
    }

    /** Whoever leaves a value out gets the default: another one is another behaviour. */
    private static void defaults(Spot spot) {
        if (spot.flow() == Flow.SENT) {
            spot.compare("default", Effect.ADDITIVE, Effect.BREAKING, Effect.BREAKING);
        } else {
            spot.compare("default", Effect.DOCUMENTATION, Effect.DOCUMENTATION, Effect.DOCUMENTATION);
        }
        spot.compare("discriminator", Effect.DOCUMENTATION, Effect.DOCUMENTATION, Effect.DOCUMENTATION);
    }
}
