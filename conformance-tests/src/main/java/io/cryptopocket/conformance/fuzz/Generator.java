package io.cryptopocket.conformance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.cases.AsText;
import io.cryptopocket.conformance.cases.Drafts;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sequence of requests of a seed. Which request has which number depends on the contract, the seed and the number only,
 * so that any number of threads can share a sequence.
 */
final class Generator {

    /** Code points of the longest text in a body, at most 4 bytes each, so that no body has more than about 100 kB. */
    private static final int LONGEST = 20_000;

    /** In a URL: servers have limits of their own there, which are no matter of a contract. */
    private static final int LONGEST_IN_URL = 150;

    /** A file that the suite makes while it sends it may not be larger. */
    private static final long LARGEST_FILE = 50_000;

    private final long seed;
    private final List<Operation> operations;
    private final Map<String, List<Row>> bases = new HashMap<>();
    private final Map<String, List<Site>> sites = new HashMap<>();
    private final FittingValues values;

    Generator(Contract contract, Validators validators, long seed) {
        this.seed = seed;
        this.values = new FittingValues(validators);
        this.operations = contract.operations();
        for (Operation operation : operations) {
            List<Row> usable = usable(operation);
            bases.put(operation.id(), usable);
            usable.forEach(base -> sites.put(base.id(), Sites.of(base)));
        }
    }

    /** The operations take turns. */
    Operation operation(long number) {
        return operations.get(Math.floorMod(number, operations.size()));
    }

    /** The request with this number; empty if its operation documents no success that can be had at once. */
    Optional<Attempt> attempt(long number) {
        List<Row> usable = bases.getOrDefault(operation(number).id(), List.of());
        if (usable.isEmpty()) {
            return Optional.empty();
        }
        Dice dice = new Dice(seed, number);
        Attempt plain = Attempt.of(dice.of(usable));
        int kind = dice.below(100);
        if (kind < 15) {
            return Optional.of(atBorder(plain, dice));
        }
        if (kind < 45) {
            return Optional.of(fitting(plain, dice, 50));
        }
        if (kind < 85) {
            return Optional.of(broken(dice.percent(60) ? plain : fitting(plain, dice, 20), dice));
        }
        return Optional.of(OddShapes.of(dice.percent(60) ? plain : fitting(plain, dice, 20), sites(plain), dice));
    }

    List<Site> sites(Attempt attempt) {
        return sites.getOrDefault(attempt.base().id(), List.of());
    }

    FittingValues values() {
        return values;
    }

    private static List<Row> usable(Operation operation) {
        return operation.rows().stream()
                .filter(row -> !row.isError())
                .filter(row -> row.recipe().flatMap(Recipe::unreachable).isEmpty())
                .filter(row -> Drafts.of(row).values().values().stream().noneMatch(Generator::cannotBeHadAtOnce))
                .toList();
    }

    private static boolean cannotBeHadAtOnce(RequestValue value) {
        return value instanceof RequestValue.TakenValue
                || value instanceof RequestValue.BytesValue bytes && bytes.count() > LARGEST_FILE;
    }

    /** One value that the documented request has is moved to a border of what is allowed. */
    private Attempt atBorder(Attempt plain, Dice dice) {
        List<Site> present = sites(plain).stream()
                .filter(site -> site.present() && !values.atBorders(site).isEmpty())
                .toList();
        if (present.isEmpty()) {
            return plain;
        }
        Site site = dice.of(present);
        return plain.with(site.place(), literal(site, dice.of(values.atBorders(site))));
    }

    /** @param chance of a place to be changed, in percent */
    private Attempt fitting(Attempt plain, Dice dice, int chance) {
        Attempt attempt = plain;
        int longest = LONGEST;
        for (Site site : sites(plain)) {
            // Who is named decides how far a request gets, so that it is mostly left alone.
            boolean named = Drafts.of(plain.base()).values().get(site.place()) instanceof RequestValue.FixtureValue;
            List<RequestValue> documented = Sites.documented(plain.operation(), site.place());
            if (!documented.isEmpty() && dice.percent(chance / 4)) {
                attempt = attempt.with(site.place(), dice.of(documented));
                continue;
            }
            if (!dice.percent(named ? chance / 4 : site.present() ? chance : chance / 2)) {
                continue;
            }
            if (site.present() && !site.required() && dice.percent(40)) {
                attempt = attempt.with(site.place(), new RequestValue.Absent());
                continue;
            }
            int most = site.typed() ? dice.percent(10) ? longest : 300 : LONGEST_IN_URL;
            Optional<JsonNode> value = values.any(site, dice, most);
            if (value.isPresent()) {
                attempt = attempt.with(site.place(), literal(site, value.get()));
                longest = most == longest ? 300 : longest;
            }
        }
        return attempt;
    }

    /** One value is replaced by one that is likely not to fit, or left out. */
    private Attempt broken(Attempt attempt, Dice dice) {
        List<Site> all = sites(attempt);
        if (all.isEmpty()) {
            return OddShapes.of(attempt, all, dice);
        }
        Site site = dice.of(all);
        if (site.required() && !site.isPath() && dice.percent(10)) {
            return attempt.with(site.place(), new RequestValue.Absent());
        }
        List<JsonNode> beyond = values.beyondBorders(site);
        JsonNode value = !beyond.isEmpty() && dice.percent(60) ? dice.of(beyond) : odd(site, dice);
        boolean hole = site.isPath() && value.asText().isEmpty() && !value.isContainerNode();
        return hole ? attempt : attempt.with(site.place(), literal(site, value));
    }

    private static JsonNode odd(Site site, Dice dice) {
        if (site.format().equals("date") && dice.percent(50)) {
            return JsonNodeFactory.instance.textNode(Oddities.noDate(dice));
        }
        JsonNode value = Oddities.any(dice, site.typed() ? LONGEST / 2 : LONGEST_IN_URL);
        return site.typed() || value.toString().length() <= 2 * LONGEST_IN_URL
                ? value
                : JsonNodeFactory.instance.textNode(Oddities.text(dice));
    }

    /** What is text on the wire is what its reader takes it for. */
    private static RequestValue literal(Site site, JsonNode value) {
        return new RequestValue.Literal(site.typed() ? value : AsText.read(value, site.schema()));
    }

    /** Whether a place is one that the contract knows. */
    boolean knows(Attempt attempt, Place place) {
        return sites(attempt).stream().anyMatch(site -> site.place().equals(place));
    }
}
