package io.cryptopocket.conformance.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Settings and fixtures in environment variables: {@code CRYPTOPOCKET_} and the name in upper case. */
final class Environment {
    /** Names the settings file, as {@code --settings} does. */
    static final String FILE = Setting.variable("settings");

    private Environment() {}

    /** Name of the settings file, as typed. */
    static Optional<String> file(Map<String, String> variables) {
        return Optional.ofNullable(variables.get(FILE)).map(value -> filled(FILE, value));
    }

    /** A variable of this project that names nothing is refused: it is a slip of the pen, and the run would not be what was meant. */
    static Given read(Map<String, String> variables, Collection<String> fixtureNames) {
        Map<String, Setting> settingsByName = new TreeMap<>();
        for (Setting setting : Setting.values()) {
            settingsByName.put(setting.variable(), setting);
        }
        Map<String, String> fixturesByName = new TreeMap<>();
        fixtureNames.forEach(fixture -> fixturesByName.put(Setting.variable(fixture), fixture));

        Map<Setting, List<Typed>> settings = new EnumMap<>(Setting.class);
        Map<String, FixtureSource> fixtures = new LinkedHashMap<>();
        new TreeMap<>(variables).forEach((name, value) -> {
            if (settingsByName.containsKey(name)) {
                settings.put(settingsByName.get(name), List.of(new Typed(name, filled(name, value))));
            } else if (fixturesByName.containsKey(name)) {
                fixtures.put(fixturesByName.get(name), new FixtureSource.Literal(name, filled(name, value)));
            } else if (Setting.isVariable(name) && !name.equals(FILE)) {
                List<String> known = new ArrayList<>(settingsByName.keySet());
                known.addAll(fixturesByName.keySet());
                known.add(FILE);
                throw SettingsProblem.unknown("There is no environment variable", name, known);
            }
        });
        return new Given(settings, fixtures);
    }

    private static String filled(String name, String value) {
        if (value.isBlank()) {
            throw new SettingsProblem(
                    "The environment variable " + name + " is set but empty; give it a value or unset it.");
        }
        return value;
    }
}
