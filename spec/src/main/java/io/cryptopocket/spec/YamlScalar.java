package io.cryptopocket.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Scalars of the YAML 1.2 core schema as JSON.
 *
 * <p>Whole numbers get the narrowest node type, as Jackson's own parser does, so that they equal parsed JSON. Decimals
 * stay exact ({@code 12.50} keeps its zero).
 */
final class YamlScalar {

    private YamlScalar() {}

    /** Empty for what JSON cannot say: infinities, not-a-number, tags outside the core schema. */
    static Optional<JsonNode> json(Tag tag, String text) {
        if (tag.equals(Tag.STR)) {
            return Optional.of(TextNode.valueOf(text));
        }
        if (tag.equals(Tag.NULL)) {
            return Optional.of(NullNode.getInstance());
        }
        if (tag.equals(Tag.BOOL)) {
            return Optional.of(BooleanNode.valueOf(text.equalsIgnoreCase("true")));
        }
        if (tag.equals(Tag.INT)) {
            return Optional.of(integer(text));
        }
        if (tag.equals(Tag.FLOAT) && !text.matches("(?i)[-+]?\\.(inf|nan)")) {
            return Optional.of(DecimalNode.valueOf(new BigDecimal(text)));
        }
        return Optional.empty();
    }

    private static JsonNode integer(String text) {
        BigInteger value;
        if (text.startsWith("0o")) {
            value = new BigInteger(text.substring(2), 8);
        } else if (text.startsWith("0x")) {
            value = new BigInteger(text.substring(2), 16);
        } else {
            value = new BigInteger(text);
        }
        if (value.bitLength() < Integer.SIZE) {
            return IntNode.valueOf(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? LongNode.valueOf(value.longValue()) : BigIntegerNode.valueOf(value);
    }
}
