package io.cryptopocket.conformance.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A file that a person wrote, YAML 1.2 or JSON (which is YAML), with its lines for messages.
 *
 * @param name as typed
 * @param root the whole document
 */
record YamlFile(String name, Node root) {
    private static final LoadSettings YAML_1_2 =
            LoadSettings.builder().setSchema(new CoreSchema()).build();

    /**
     * Reads a file.
     *
     * @param typed the name as typed, for messages
     * @param kind what it should be, for messages: {@code settings file}
     */
    static YamlFile read(Path path, String typed, String kind) {
        try {
            return parse(Files.readString(path), typed);
        } catch (NoSuchFileException e) {
            throw new SettingsProblem("The " + kind + " \"" + typed + "\" does not exist; check its name.");
        } catch (AccessDeniedException e) {
            throw new SettingsProblem("The " + kind + " \"" + typed + "\" may not be read; check its permissions.");
        } catch (CharacterCodingException e) {
            throw new SettingsProblem("The " + kind + " \"" + typed + "\" is not UTF-8 text; save it as UTF-8.");
        } catch (IOException e) {
            throw new SettingsProblem("The " + kind + " \"" + typed + "\" cannot be read; "
                    + (Files.isDirectory(path) ? "it is a directory." : "check that it is a file."));
        }
    }

    static YamlFile parse(String text, String name) {
        try {
            Optional<Node> root = new Compose(YAML_1_2).composeString(text);
            return new YamlFile(
                    name, root.orElseThrow(() -> new SettingsProblem(name + " is empty; write something into it.")));
        } catch (MarkedYamlEngineException e) {
            throw new SettingsProblem(
                    name + ":" + line(e.getProblemMark()) + ": this is not YAML: " + e.getProblem() + ".");
        } catch (YamlEngineException e) {
            throw new SettingsProblem(name + ": this is not YAML.");
        }
    }

    /** A key of a mapping, with its value. */
    record Entry(String key, Node value, int line) {}

    /** The entries of a mapping in order; a key that stands twice is refused. */
    List<Entry> entries(Node node, String what) {
        if (!(node instanceof MappingNode mapping)) {
            throw refuse(node, what + " should be a mapping (key: value).");
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode(), "a key");
            Entry earlier = entries.put(key, new Entry(key, tuple.getValueNode(), lineOf(tuple.getKeyNode())));
            if (earlier != null) {
                throw refuse(tuple.getKeyNode(), "\"" + key + "\" stands twice; remove one of them.");
            }
        }
        return List.copyOf(entries.values());
    }

    /** The items of a list. */
    List<Node> items(Node node, String what) {
        if (!(node instanceof SequenceNode sequence)) {
            throw refuse(node, what + " should be a list.");
        }
        return new ArrayList<>(sequence.getValue());
    }

    /** A scalar as it was typed. */
    String text(Node node, String what) {
        if (!(node instanceof ScalarNode scalar)) {
            throw refuse(node, what + " should be one value.");
        }
        if (scalar.getTag().equals(Tag.NULL)) {
            throw refuse(node, what + " has no value; give one or remove the line.");
        }
        return scalar.getValue();
    }

    SettingsProblem refuse(Node node, String problem) {
        return new SettingsProblem(place(lineOf(node)) + ": " + problem);
    }

    String place(int line) {
        return name + ":" + line;
    }

    static int lineOf(Node node) {
        return line(node.getStartMark());
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }
}
