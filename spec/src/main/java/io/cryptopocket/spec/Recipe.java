package io.cryptopocket.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a documented example is made to happen ({@code x-conformance} on an example).
 *
 * @param request key of the request example to start from; empty for the one with the same key, else the operation's
 *     first one
 * @param caller whose credentials the request carries
 * @param with values that replace those of the example
 * @param before calls that must happen first
 * @param await condition until which the request is repeated
 * @param after calls that clean up
 * @param unreachable why no outsider can provoke this row, if nobody can; then the rest does not matter
 * @param element its place in the contract
 */
public record Recipe(
        Optional<String> request,
        Caller caller,
        Map<Place, RequestValue> with,
        List<Step> before,
        Optional<Await> await,
        List<Step> after,
        Optional<String> unreachable,
        Element element) {

    static final String KEY = "x-conformance";

    static Optional<Recipe> of(Element example) {
        return example.find(KEY).map(Recipe::read);
    }

    private static Recipe read(Element recipe) {
        Words.requireKeys(recipe, "request", "as", "with", "before", "await", "after", "unreachable");
        return new Recipe(
                recipe.findText("request"),
                Caller.read(recipe),
                Place.readAll(recipe),
                Step.readAll(recipe.find("before")),
                Await.read(recipe),
                Step.readAll(recipe.find("after")),
                recipe.findText("unreachable"),
                recipe);
    }

    /** Whether the recipe says nothing at all, so that the request is sent as its example stands. */
    public boolean isEmpty() {
        return element.fields().isEmpty();
    }

    /**
     * This recipe of an answer on top of that of its request. Values and the caller of this one win
     * ({@code integration} counts as not said); the request's calls before come first and its calls after come last.
     */
    Recipe over(Recipe base) {
        Map<Place, RequestValue> values = new LinkedHashMap<>(base.with);
        values.putAll(with);
        return new Recipe(
                request.or(base::request),
                caller == Caller.INTEGRATION ? base.caller : caller,
                Collections.unmodifiableMap(values),
                Stream.concat(base.before.stream(), before.stream()).toList(),
                await.or(base::await),
                Stream.concat(after.stream(), base.after.stream()).toList(),
                unreachable.or(base::unreachable),
                element);
    }
}
