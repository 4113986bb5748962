package io.cryptopocket.conformance.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The settings file. Its shape is published as {@code settings.schema.json} beside this class: the keys of {@link Setting},
 * and {@code fixtures} with a value for each fixture of the contract that the target has.
 */
final class SettingsFile {
    private static final String FIXTURES = "fixtures";

    private final YamlFile file;
    private final Collection<String> fixtureNames;

    private SettingsFile(YamlFile file, Collection<String> fixtureNames) {
        this.file = file;
        this.fixtureNames = fixtureNames;
    }

    /**
     * Reads a settings file.
     *
     * @param typed its name as typed, for messages
     * @param fixtureNames the fixtures of the contract
     */
    static Given read(Path path, String typed, Collection<String> fixtureNames) {
        return new SettingsFile(YamlFile.read(path, typed, "settings file"), fixtureNames).read();
    }

    private Given read() {
        Map<Setting, List<Typed>> settings = new EnumMap<>(Setting.class);
        Map<String, FixtureSource> fixtures = new LinkedHashMap<>();
        for (YamlFile.Entry entry : file.entries(file.root(), "the file")) {
            if (entry.key().equals(FIXTURES)) {
                file.entries(entry.value(), FIXTURES).forEach(fixture -> fixtures.put(known(fixture), source(fixture)));
            } else {
                settings.put(setting(entry), values(entry));
            }
        }
        return new Given(settings, fixtures);
    }

    private Setting setting(YamlFile.Entry entry) {
        return Setting.ofKey(entry.key()).orElseThrow(() -> {
            if (fixtureNames.contains(entry.key())) {
                return new SettingsProblem(file.place(entry.line()) + ": \"" + entry.key()
                        + "\" is a fixture; put it under \"fixtures\".");
            }
            List<String> keys = new ArrayList<>(Setting.keys());
            keys.add(FIXTURES);
            return SettingsProblem.unknown(file.place(entry.line()) + ": there is no setting", entry.key(), keys);
        });
    }

    private List<Typed> values(YamlFile.Entry entry) {
        String place = file.place(entry.line()) + ": " + entry.key();
        List<Node> nodes = entry.key().equals(Setting.ONLY.key()) && entry.value() instanceof SequenceNode
                ? file.items(entry.value(), entry.key())
                : List.of(entry.value());
        return nodes.stream()
                .map(node -> new Typed(place, file.text(node, entry.key())))
                .toList();
    }

    private String known(YamlFile.Entry fixture) {
        if (!fixtureNames.contains(fixture.key())) {
            throw SettingsProblem.unknown(
                    file.place(fixture.line()) + ": the contract has no fixture", fixture.key(), fixtureNames);
        }
        return fixture.key();
    }

    private FixtureSource source(YamlFile.Entry fixture) {
        String place = file.place(fixture.line()) + ": " + fixture.key();
        if (!(fixture.value() instanceof MappingNode)) {
            return new FixtureSource.Literal(place, file.text(fixture.value(), fixture.key()));
        }
        List<YamlFile.Entry> marker = file.entries(fixture.value(), fixture.key());
        String kind = marker.size() == 1 ? marker.get(0).key() : "";
        return switch (kind) {
            case "env" ->
                new FixtureSource.Variable(place, file.text(marker.get(0).value(), "env"));
            case "command" ->
                new FixtureSource.Command(place, words(marker.get(0).value()));
            default ->
                throw new SettingsProblem(
                        place + " should be a value, {env: NAME} or {command: [PROGRAM, ARGUMENT...]}.");
        };
    }

    private List<String> words(Node node) {
        List<String> words = file.items(node, "command").stream()
                .map(word -> file.text(word, "command"))
                .toList();
        if (words.isEmpty()) {
            throw file.refuse(node, "command is empty; name the program and its arguments.");
        }
        return words;
    }
}
