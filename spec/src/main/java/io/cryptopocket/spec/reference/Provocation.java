package io.cryptopocket.spec.reference;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Optional;

/** Says in a few words how a documented answer is made to happen, in the notation of descriptions. */
final class Provocation {

    private final Map<String, Fixture> fixtures;

    Provocation(Map<String, Fixture> fixtures) {
        this.fixtures = fixtures;
    }

    /** For example {@code Try it: without `type`}; empty text if nothing special is needed. */
    String of(Row row) {
        return row.recipe()
                .map(recipe -> recipe.unreachable()
                        .map(reason -> "Not to be provoked: " + reason)
                        .orElseGet(() -> words(row, recipe)))
                .orElse("");
    }

    private String words(Row row, Recipe recipe) {
        List<String> words = new ArrayList<>();
        caller(recipe.caller()).ifPresent(words::add);
        row.requestExample()
                .filter(example -> row.operation().requestExamples().indexOf(example) > 0)
                .filter(example -> !example.key().equals(row.example().key()))
                .ifPresent(example -> words.add("as in the example `" + example.key() + "`"));
        recipe.with().forEach((place, value) -> value(place, value).ifPresent(words::add));
        for (Step step : recipe.before()) {
            words.add("after `" + step.call() + "`");
        }
        recipe.await()
                .ifPresent(await -> words.add("until `" + await.pointer() + "` is `"
                        + await.expected().asText() + "`"));
        return words.isEmpty() ? "" : "Try it: " + String.join("; ", words);
    }

    private static Optional<String> caller(Caller caller) {
        return switch (caller) {
            case INTEGRATION -> Optional.empty();
            case OTHER_INTEGRATION -> Optional.of("as the second integration");
            case NOBODY -> Optional.of("without a token");
            case STRANGER -> Optional.of("with a token that was never issued");
        };
    }

    private Optional<String> value(Place place, RequestValue value) {
        String name = "`" + String.join(".", place.names()) + "`";
        if (value instanceof RequestValue.Absent) {
            return Optional.of("without " + name);
        }
        if (value instanceof RequestValue.BytesValue bytes) {
            return Optional.of(name + " of " + String.format(Locale.ROOT, "%,d", bytes.count()) + " bytes");
        }
        if (value instanceof RequestValue.Literal literal) {
            return Optional.of(name + " = " + code(literal.value()));
        }
        if (value instanceof RequestValue.FixtureValue fixture) {
            return Optional.ofNullable(fixtures.get(fixture.name()))
                    .flatMap(Fixture::sandboxValue)
                    .map(sandbox -> name + " = " + code(sandbox));
        }
        return Optional.empty();
    }

    private static String code(JsonNode value) {
        boolean word = value.isValueNode() && !value.asText().isEmpty();
        return "`" + (word ? value.asText() : value.toString()) + "`";
    }
}
