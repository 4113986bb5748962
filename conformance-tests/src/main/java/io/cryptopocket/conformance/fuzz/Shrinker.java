package io.cryptopocket.conformance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.cases.AsText;
import io.cryptopocket.conformance.cases.Drafts;
import io.cryptopocket.conformance.cases.MissingValue;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.RequestValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes an attempt smaller while the same property fails in the same way: takes changes back, leaves optional values out,
 * makes values simpler, one at a time.
 */
final class Shrinker {

    /** Requests for one finding. */
    static final int MOST_TRIES = 120;

    private static final int LONG = 60;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Sends an attempt; empty when it cannot be sent any more. */
    @FunctionalInterface
    interface Sender {
        Optional<Trial> send(Attempt attempt) throws MissingValue;
    }

    private final Generator generator;
    private final Sender sender;

    Shrinker(Generator generator, Sender sender) {
        this.generator = generator;
        this.sender = sender;
    }

    /**
     * The end of the way down.
     *
     * @param tries requests that were sent on the way
     * @param repeated whether the attempt showed the same when it was sent again
     */
    record Shrunk(Trial trial, int tries, boolean repeated) {}

    Shrunk shrink(Trial found, Sighting.Key key) {
        int tries = 1;
        Trial smallest = found;
        // What happens once only would lead to a request that shows nothing.
        if (shown(found.attempt(), key).isEmpty()) {
            return new Shrunk(found, tries, false);
        }
        Set<String> tried = new HashSet<>();
        boolean smaller = true;
        while (smaller && tries < MOST_TRIES) {
            smaller = false;
            for (Attempt simpler : simpler(smallest.attempt())) {
                if (tries == MOST_TRIES) {
                    break;
                }
                if (!tried.add(simpler.toString())) {
                    continue;
                }
                tries++;
                Optional<Trial> trial = shown(simpler, key);
                if (trial.isPresent()) {
                    smallest = trial.get();
                    smaller = true;
                    break;
                }
            }
        }
        return new Shrunk(smallest, tries, true);
    }

    private Optional<Trial> shown(Attempt attempt, Sighting.Key key) {
        try {
            return sender.send(attempt).filter(trial -> trial.shows(key));
        } catch (MissingValue e) {
            return Optional.empty();
        }
    }

    /** Every next step down, the largest first. */
    List<Attempt> simpler(Attempt attempt) {
        List<Attempt> steps = new ArrayList<>();
        Map<Place, RequestValue> kept = new LinkedHashMap<>(attempt.changes());
        kept.entrySet().removeIf(change -> !isSimplest(attempt, change));
        if (kept.size() < attempt.changes().size()) {
            steps.add(new Attempt(attempt.base(), kept, attempt.text()));
        }
        attempt.text().ifPresent(text -> {
            steps.add(attempt.saying(Optional.empty()));
            Stream.of("", "1", "{}", "[]", text.substring(0, text.length() / 2), text.substring(text.length() / 2))
                    .filter(simpler -> simpler.length() < text.length())
                    .forEach(simpler -> steps.add(attempt.saying(Optional.of(simpler))));
        });
        attempt.changes().entrySet().stream()
                .filter(change -> !isSimplest(attempt, change))
                .forEach(change -> steps.add(attempt.without(change.getKey())));
        withoutOptional(attempt, steps);
        attempt.changes().forEach((place, value) -> {
            if (value instanceof RequestValue.Literal literal) {
                simpler(attempt, place, literal.value()).forEach(steps::add);
            }
        });
        longSamples(attempt, steps);
        return steps;
    }

    /** A value that is left out is simpler than one that is there, and a short one than a long one. */
    private boolean isSimplest(Attempt attempt, Map.Entry<Place, RequestValue> change) {
        return generator.sites(attempt).stream()
                .filter(site -> site.place().equals(change.getKey()))
                .anyMatch(site -> change.getValue() instanceof RequestValue.Absent && !site.required()
                        || change.getValue() instanceof RequestValue.Literal literal
                                && literal.value().equals(JSON.textNode("a"))
                                && site.sample().asText().length() > LONG);
    }

    /** Documented values are easier to read than the simplest ones, unless they are long. */
    private void longSamples(Attempt attempt, List<Attempt> steps) {
        Map<Place, RequestValue> values = Drafts.of(attempt.base()).values();
        generator.sites(attempt).stream()
                .filter(site -> site.typed() && site.present() && site.sample().isTextual())
                .filter(site -> site.sample().textValue().length() > LONG)
                .filter(site ->
                        !values.containsKey(site.place()) && !attempt.changes().containsKey(site.place()))
                .forEach(site -> steps.add(attempt.with(site.place(), new RequestValue.Literal(JSON.textNode("a")))));
    }

    private void withoutOptional(Attempt attempt, List<Attempt> steps) {
        Map<Place, RequestValue> values =
                new LinkedHashMap<>(Drafts.of(attempt.base()).values());
        values.putAll(attempt.changes());
        for (Site site : generator.sites(attempt)) {
            boolean there = values.containsKey(site.place())
                    ? !(values.get(site.place()) instanceof RequestValue.Absent)
                    : site.present();
            if (there && !site.required()) {
                steps.add(attempt.with(site.place(), new RequestValue.Absent()));
            }
        }
    }

    private Stream<Attempt> simpler(Attempt attempt, Place place, JsonNode value) {
        Optional<Site> site = generator.sites(attempt).stream()
                .filter(one -> one.place().equals(place))
                .findFirst();
        Stream<JsonNode> borders = site.stream()
                .flatMap(one -> Stream.concat(
                        generator.values().beyondBorders(one).stream(), generator.values().atBorders(one).stream()));
        return Stream.concat(simpler(value), borders)
                .filter(simpler -> size(simpler) < size(value))
                .filter(simpler -> !simpler.isNull() || site.map(Site::typed).orElse(true))
                .map(simpler -> site.filter(one -> !one.typed())
                        .map(one -> AsText.read(simpler, one.schema()))
                        .orElse(simpler))
                // An empty segment of a path is another path.
                .filter(simpler ->
                        place.part() != Place.Part.PATH || !simpler.asText().isEmpty())
                .map(simpler -> attempt.with(place, new RequestValue.Literal(simpler)));
    }

    private static Stream<JsonNode> simpler(JsonNode value) {
        Stream<JsonNode> plain = Stream.of(
                JSON.nullNode(), JSON.numberNode(0), JSON.numberNode(1), JSON.textNode(""), JSON.textNode("a"));
        if (value.isTextual()) {
            int[] text = value.textValue().codePoints().toArray();
            return Stream.concat(
                    plain,
                    Stream.of(
                            part(text, 0, text.length / 2),
                            part(text, text.length / 2, text.length),
                            part(text, 0, text.length - 1),
                            part(text, 1, text.length)));
        }
        if (value.isContainerNode()) {
            List<JsonNode> inside = new ArrayList<>();
            value.elements().forEachRemaining(inside::add);
            return Stream.of(
                            Stream.of(halfway(value)),
                            plain,
                            Stream.of(JSON.arrayNode(), JSON.objectNode()),
                            inside.stream())
                    .flatMap(values -> values);
        }
        return value.isNumber()
                ? Stream.concat(
                        plain, Stream.of(JSON.numberNode(value.decimalValue().signum())))
                : plain;
    }

    /** What is half as deep inside. */
    private static JsonNode halfway(JsonNode value) {
        JsonNode slow = value;
        JsonNode fast = value;
        while (!fast.isEmpty() && !fast.elements().next().isEmpty()) {
            fast = fast.elements().next().elements().next();
            slow = slow.elements().next();
        }
        return slow;
    }

    private static JsonNode part(int[] text, int from, int to) {
        return JSON.textNode(from >= to ? "" : new String(text, from, to - from));
    }

    /** So that each step goes down: any two values of one size are equally simple. */
    private static long size(JsonNode value) {
        if (value.isNull()) {
            return 0;
        }
        if (value.isNumber()) {
            return value.decimalValue().signum() == 0 ? 1 : 1 + value.toString().length();
        }
        return 4L + value.toString().length();
    }
}
