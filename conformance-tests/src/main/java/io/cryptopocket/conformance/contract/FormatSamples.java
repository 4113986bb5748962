package io.cryptopocket.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values that are not of a format although they may look like it. */
public final class FormatSamples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Formats that are a hint to people: every text has them. */
    private static final Set<String> HINTS = Set.of("password", "binary");

    private static final Map<String, List<JsonNode>> NOT = Map.of(
            "email", texts("not-an-address"),
            "uri", texts("not a url", "://"),
            "date", texts("2026-02-30", "yesterday"),
            "date-time", texts("2026-02-30T25:00:00Z", "yesterday"),
            "uuid", texts("not-a-uuid"),
            "byte", texts("%%%"),
            "int32", List.of(JSON.numberNode(Integer.MAX_VALUE + 1L)),
            "int64", List.of(JSON.numberNode(new BigInteger("9223372036854775808"))));

    private FormatSamples() {}

    /** Texts that are not of a format, or numbers that do not fit into it; none for a format that is not known here. */
    public static List<JsonNode> not(String format) {
        return NOT.getOrDefault(format, List.of());
    }

    static boolean isHint(String format) {
        return HINTS.contains(format);
    }

    private static List<JsonNode> texts(String... texts) {
        return List.of(texts).stream().<JsonNode>map(JSON::textNode).toList();
    }
}
