package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Some tools read YAML 1.1 and some YAML 1.2, in which {@code no}, {@code 18:00}, {@code 010} and a plain date are
 * different things; and a key that is a number is text to some and a number to others.
 */
final class ScalarsReadAlike implements Rule {

    private static final String PREFIX = "tag:yaml.org,2002:";

    @Override
    public String title() {
        return "YAML 1.1 and YAML 1.2 read every plain word alike, and every key is text";
    }

    @Override
    public List<Finding> check(Contract contract) {
        List<Finding> findings = new ArrayList<>();
        Node root = new Yaml().compose(new StringReader(contract.text()));
        new Walk(contract, new CoreScalarResolver(true), findings).node(root, "");
        return findings;
    }

    private final class Walk {

        private final Contract contract;
        private final ScalarResolver newer;
        private final List<Finding> findings;

        Walk(Contract contract, ScalarResolver newer, List<Finding> findings) {
            this.contract = contract;
            this.newer = newer;
            this.findings = findings;
        }

        void node(Node node, String pointer) {
            if (node instanceof MappingNode mapping) {
                for (NodeTuple entry : mapping.getValue()) {
                    String child = pointer + "/" + escaped((ScalarNode) entry.getKeyNode());
                    key((ScalarNode) entry.getKeyNode(), child);
                    node(entry.getValueNode(), child);
                }
            } else if (node instanceof SequenceNode sequence) {
                for (int i = 0; i < sequence.getValue().size(); i++) {
                    node(sequence.getValue().get(i), pointer + "/" + i);
                }
            } else if (node instanceof ScalarNode scalar) {
                scalar(scalar, pointer);
            }
        }

        private void key(ScalarNode key, String pointer) {
            if (!older(key).equals("str") || !newer(key).equals("str")) {
                add(pointer, "the key " + key.getValue() + " is not text to every reader; quote it.");
            }
        }

        private void scalar(ScalarNode scalar, String pointer) {
            String value = scalar.getValue();
            if (!older(scalar).equals(newer(scalar))) {
                add(
                        pointer,
                        "the plain word " + value + " is " + noun(older(scalar)) + " in YAML 1.1 and "
                                + noun(newer(scalar)) + " in YAML 1.2; quote it.");
            } else if (newer(scalar).equals("int") && value.matches("[-+]?0[0-9]+")) {
                add(
                        pointer,
                        "the number " + value
                                + " is octal in YAML 1.1 and decimal in YAML 1.2;"
                                + " write it without the zero or quote it.");
            }
        }

        private void add(String pointer, String message) {
            findings.add(finding(contract.at(pointer), message));
        }

        private String older(ScalarNode scalar) {
            return scalar.getTag().getValue().substring(PREFIX.length());
        }

        private String newer(ScalarNode scalar) {
            boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
            return newer.resolve(scalar.getValue(), plain).getValue().substring(PREFIX.length());
        }

        private String escaped(ScalarNode key) {
            return key.getValue().replace("~", "~0").replace("/", "~1");
        }
    }

    private static String noun(String tag) {
        return switch (tag) {
            case "str" -> "text";
            case "bool" -> "a boolean";
            case "int", "float" -> "a number";
            case "null" -> "null";
            case "timestamp" -> "a point in time";
            default -> "a " + tag;
        };
    }
}
