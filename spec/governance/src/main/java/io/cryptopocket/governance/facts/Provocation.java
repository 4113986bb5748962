package io.cryptopocket.governance.facts;

import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Fixture;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A recipe in words. */
final class Provocation {

    private Provocation() {}

    /** What provokes an answer, for example {@code path user_id = 999999999; called without a token}. */
    static String of(Row row, Map<String, Fixture> fixtures) {
        // What the request's own example needs, as a new e-mail address, provokes nothing.
        Recipe recipe = row.example().recipe().orElse(null);
        if (recipe == null || recipe.isEmpty()) {
            return "the request as its example stands";
        }
        if (recipe.unreachable().isPresent()) {
            return "nothing an outsider can do: " + recipe.unreachable().get();
        }
        List<String> words = new ArrayList<>();
        if (!recipe.before().isEmpty()) {
            words.add("after " + recipe.before().stream().map(Step::call).collect(Collectors.joining(", ")));
        }
        for (Map.Entry<Place, RequestValue> value : recipe.with().entrySet()) {
            words.add(value(value.getKey(), value.getValue(), fixtures));
        }
        caller(recipe.caller(), words);
        recipe.await()
                .ifPresent(await -> words.add("repeated until " + await.pointer() + " is "
                        + await.expected().asText()));
        return words.isEmpty() ? "the request as its example stands" : String.join("; ", words);
    }

    private static void caller(Caller caller, List<String> words) {
        switch (caller) {
            case NOBODY -> words.add("called without a token");
            case STRANGER -> words.add("called with a token that was never issued");
            case OTHER_INTEGRATION -> words.add("called by another integration");
            case INTEGRATION -> {
                return;
            }
        }
    }

    private static String value(Place place, RequestValue value, Map<String, Fixture> fixtures) {
        String what = place.toString().replaceFirst("\\.", " ");
        if (value instanceof RequestValue.Literal literal) {
            return what + " = " + literal.value();
        }
        if (value instanceof RequestValue.FixtureValue fixture) {
            return what + " = " + words(fixtures.get(fixture.name()).description());
        }
        if (value instanceof RequestValue.BytesValue bytes) {
            return what + " = a file of " + String.format(Locale.ROOT, "%,d", bytes.count()) + " bytes";
        }
        if (value instanceof RequestValue.FreshValue fresh) {
            return what + " = a new " + fresh.kind().word();
        }
        if (value instanceof RequestValue.TakenValue taken) {
            return what + " = the " + taken.name().replace('_', ' ') + " of an earlier answer";
        }
        return what + " left out";
    }

    /** A description as a part of a sentence: without its full stop, and small unless it begins with an abbreviation. */
    private static String words(String description) {
        String part = description.strip().replaceFirst("\\.$", "");
        boolean word = part.length() > 1 && !Character.isUpperCase(part.charAt(1));
        return (word ? part.substring(0, 1).toLowerCase(Locale.ROOT) : part.substring(0, 1)) + part.substring(1);
    }
}
