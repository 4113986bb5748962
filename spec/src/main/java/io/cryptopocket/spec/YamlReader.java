package io.cryptopocket.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
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
 * Reads a YAML document into JSON and keeps the line of every value.
 *
 * <p>Works on the node graph instead of on constructed objects, because only nodes have marks and because duplicate
 * keys and anchors can no longer be seen afterwards.
 */
final class YamlReader {

    /** Lenient where the parser's own refusal would have no line. */
    private static final LoadSettings YAML_1_2_CORE = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setAllowNonScalarKeys(true)
            .build();

    private final String name;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlReader(String name) {
        this.name = name;
    }

    /** Reads one YAML 1.2 document (core schema) that holds a mapping. */
    static Source read(String text, String name) {
        YamlReader reader = new YamlReader(name);
        Node root = reader.compose(text);
        reader.lines.put("", 1);
        JsonNode json = reader.convert(root, "");
        if (!json.isObject()) {
            throw reader.refuse(root, "a contract is a mapping, but this document is not one.");
        }
        return new Source(name, json, Map.copyOf(reader.lines));
    }

    private Node compose(String text) {
        Optional<Node> root;
        try {
            root = new Compose(YAML_1_2_CORE).composeString(text);
        } catch (MarkedYamlEngineException e) {
            throw new ContractException(name, line(e.getProblemMark()), "this is not YAML, " + e.getProblem() + ".");
        } catch (YamlEngineException e) {
            throw new ContractException(name, 1, "this is not YAML, " + firstLine(e.getMessage()) + ".");
        }
        return root.orElseThrow(() -> new ContractException(name, 1, "the document is empty."));
    }

    private JsonNode convert(Node node, String pointer) {
        if (node.getAnchor().isPresent()) {
            throw refuse(
                    node,
                    "anchors and aliases are not read (here &"
                            + node.getAnchor().get() + "); use $ref to a component instead.");
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            return sequence(sequence, pointer);
        }
        return scalar((ScalarNode) node);
    }

    private JsonNode mapping(MappingNode mapping, String pointer) {
        requireTag(mapping, Tag.MAP);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)
                    || key.getAnchor().isPresent()) {
                throw refuse(entry.getKeyNode(), "a key must be a plain or quoted word.");
            }
            String child = Pointers.child(pointer, key.getValue());
            Integer earlier = lines.put(child, line(key.getStartMark()));
            if (earlier != null) {
                throw refuse(
                        key,
                        "the key \"" + key.getValue() + "\" stands twice (first in line " + earlier
                                + "); remove one of them.");
            }
            object.set(key.getValue(), convert(entry.getValueNode(), child));
        }
        return object;
    }

    private JsonNode sequence(SequenceNode sequence, String pointer) {
        requireTag(sequence, Tag.SEQ);
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Node item : sequence.getValue()) {
            String child = Pointers.child(pointer, String.valueOf(array.size()));
            lines.put(child, line(item.getStartMark()));
            array.add(convert(item, child));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar) {
        return YamlScalar.json(scalar.getTag(), scalar.getValue())
                .orElseThrow(() -> refuse(
                        scalar,
                        "the value " + scalar.getValue() + " has no counterpart in JSON; quote it if it is text."));
    }

    private void requireTag(Node node, Tag expected) {
        if (!node.getTag().equals(expected)) {
            throw refuse(node, "the tag " + node.getTag() + " is not read; remove it.");
        }
    }

    private ContractException refuse(Node node, String problem) {
        return new ContractException(name, line(node.getStartMark()), problem);
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("for an unknown reason");
    }
}
