package io.cryptopocket.conformance.settings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one place gives: the command line, the environment or a file.
 *
 * @param settings several values only where a setting may be given several times
 * @param fixtures by name
 */
public record Given(Map<Setting, List<Typed>> settings, Map<String, FixtureSource> fixtures) {

    public static Given nothing() {
        return new Given(Map.of(), Map.of());
    }

    /** This, and what the other gives where this gives nothing. */
    Given orElse(Given other) {
        Map<Setting, List<Typed>> bothSettings = new EnumMap<>(Setting.class);
        bothSettings.putAll(other.settings);
        bothSettings.putAll(settings);
        Map<String, FixtureSource> bothFixtures = new HashMap<>(other.fixtures);
        bothFixtures.putAll(fixtures);
        return new Given(bothSettings, bothFixtures);
    }

    List<Typed> all(Setting setting) {
        return settings.getOrDefault(setting, List.of());
    }

    Optional<Typed> one(Setting setting) {
        return all(setting).stream().reduce((first, last) -> last);
    }
}
