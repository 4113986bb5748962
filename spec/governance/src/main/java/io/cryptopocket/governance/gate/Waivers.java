package io.cryptopocket.governance.gate;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.governance.compare.Change;
import io.cryptopocket.governance.compare.Comparison;
import io.cryptopocket.governance.compare.Effect;
import io.cryptopocket.governance.yaml.Yaml;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The waivers of the project.
 *
 * @param all waivers of breaking changes
 */
public record Waivers(List<Waiver> all) {

    /** Their file, in messages and below the root. */
    public static final String NAME = "spec/waivers.yaml";

    private static final Set<String> KEYS = Set.of("finding", "reason", "owner", "until");

    /**
     * Reads waivers.
     *
     * @throws IllegalArgumentException with one sentence if something in the file cannot be read
     */
    public static Waivers parse(String text) {
        JsonNode file = Yaml.read(text, NAME);
        return new Waivers(read(file.path("waivers")));
    }

    private static List<Waiver> read(JsonNode list) {
        List<Waiver> waivers = new ArrayList<>();
        for (JsonNode waiver : list) {
            Set<String> keys = new TreeSet<>();
            waiver.fieldNames().forEachRemaining(keys::add);
            if (!keys.equals(KEYS)) {
                throw new IllegalArgumentException(
                        NAME + ": a waiver has finding, reason, owner and until, but here are "
                                + String.join(", ", keys) + ".");
            }
            waivers.add(new Waiver(
                    waiver.get("finding").asText(),
                    waiver.get("reason").asText(),
                    waiver.get("owner").asText(),
                    day(waiver.get("until").asText())));
        }
        return List.copyOf(waivers);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(NAME + ": \"" + text + "\" is no day; write it as in 2027-05-31.");
        }
    }

    /** The waiver of this change that holds on this day. */
    public Optional<Waiver> of(Change change, LocalDate day) {
        return all.stream()
                .filter(waiver -> waiver.finding().equals(change.id()) && waiver.holdsOn(day))
                .findFirst();
    }

    /** The effect of all changes, a waived breach counting as an addition. */
    public Effect effect(Comparison comparison, LocalDate day) {
        List<Change> unwaived = comparison.changes().stream()
                .filter(change -> of(change, day).isEmpty())
                .toList();
        Effect rest = Effect.ofAll(unwaived);
        boolean waived = unwaived.size() < comparison.changes().size();
        return waived && rest.compareTo(Effect.ADDITIVE) < 0 ? Effect.ADDITIVE : rest;
    }
}
