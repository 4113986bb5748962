package io.cryptopocket.conformance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.cases.Draft;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.RequestValue;
import java.util.List;
import java.util.Optional;

/** Requests that are odd as such: parameters twice, parameters and fields that nobody knows, bodies that are no object. */
final class OddShapes {

    private static final String SOMETHING = "something_else";

    private OddShapes() {}

    static Attempt of(Attempt attempt, List<Site> sites, Dice dice) {
        boolean json = Sites.content(attempt.draft())
                .map(content -> content.mediaType().contains("json"))
                .orElse(false);
        List<Site> query = sites.stream()
                .filter(site -> site.place().part() == Place.Part.QUERY && site.present())
                .toList();
        if (json && dice.percent(60)) {
            return attempt.saying(Optional.of(text(attempt.draft(), dice)));
        }
        if (json) {
            Place unknown = new Place(Place.Part.BODY, List.of(SOMETHING));
            return attempt.with(unknown, new RequestValue.Literal(Oddities.any(dice, 5_000)));
        }
        if (!query.isEmpty() && dice.percent(60)) {
            Place place = dice.of(query).place();
            JsonNode value = JsonNodeFactory.instance.textNode(Oddities.text(dice));
            return attempt.with(
                    new Place(Place.Part.QUERY, List.of(place.name(), "again")), new RequestValue.Literal(value));
        }
        Place unknown = new Place(Place.Part.QUERY, List.of(SOMETHING));
        return attempt.with(unknown, new RequestValue.Literal(JsonNodeFactory.instance.textNode(Oddities.text(dice))));
    }

    /** A body that is no JSON, is JSON and no object, or says something in a way of its own. */
    private static String text(Draft draft, Dice dice) {
        String proper = draft.body()
                .map(body -> body.example().toString())
                .filter(text -> text.length() > 2 && text.length() < 20_000)
                .orElse("{\"a\":1}");
        String inside = proper.substring(1, proper.length() - 1);
        return switch (dice.below(14)) {
            case 0 -> proper.substring(0, dice.below(proper.length()));
            case 1 -> proper + dice.of(List.of("}", ",", proper, "\u0000", "x"));
            case 2 -> "{" + inside + "," + inside + "}";
            case 3 -> "{\"" + SOMETHING + "\":\"\\ud800\"," + inside + "}";
            case 4 -> "\uFEFF" + proper;
            case 5 -> "{" + inside + ",}";
            case 6 -> "{'a':1}";
            case 7 ->
                "{\"" + SOMETHING + "\":" + dice.of(List.of("NaN", "01", "+1", ".5", "1.", "0x1F")) + "," + inside
                        + "}";
            case 8 -> "/* */" + proper;
            case 9 -> "[".repeat(dice.of(List.of(10, 1_000, 20_000)));
            case 10 -> " \n\t\r ".repeat(dice.of(List.of(1, 1_000))) + proper;
            case 11 -> "[" + proper + "]";
            case 12 -> "<a>" + proper + "</a>";
            default -> Oddities.any(dice, 1_000).toString();
        };
    }
}
