package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.contract.FormatSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts of a certain length, and texts of a certain kind that are none. */
final class Texts {

    /** The longest parts that host names have. */
    private static final int LABEL = 60;

    private Texts() {}

    /** Texts of exactly this many characters that are like the documented one; none if that is no text or too long. */
    static List<JsonNode> ofLength(JsonNode documented, long length, long longest) {
        if (!documented.isTextual() || length < 0 || length > longest) {
            return List.of();
        }
        String text = documented.textValue();
        int size = Math.toIntExact(length);
        List<String> texts = new ArrayList<>();
        if (text.length() >= size) {
            texts.add(text.substring(0, size));
            texts.add(text.substring(text.length() - size));
        }
        if (text.contains("@")) {
            texts.add(address(size));
        }
        if (text.matches("[a-z]+://.*")) {
            texts.add(text + "/" + "a".repeat(Math.max(0, size - text.length() - 1)));
        }
        texts.add(text + text.substring(Math.max(0, text.length() - 1)).repeat(Math.max(0, size - text.length())));
        texts.add("a".repeat(size));
        texts.add("1".repeat(size));
        return texts.stream()
                .filter(one -> one.length() == size)
                .distinct()
                .map(Texts::node)
                .toList();
    }

    /** Texts that are likely not to match a pattern that the documented one matches. */
    static List<JsonNode> unlike(JsonNode documented) {
        String text = documented.asText("x");
        return Stream.of(text + "!", "!" + text, "!", " ", "-", text + text, "\u00e9")
                .map(Texts::node)
                .toList();
    }

    /** Texts that are not of a format, or numbers that do not fit into it. */
    static List<JsonNode> notOfFormat(String format) {
        return FormatSamples.not(format);
    }

    /** An e-mail address of this length. */
    private static String address(int size) {
        StringBuilder domain = new StringBuilder("@");
        int left = size - 1 - LABEL - ".com".length();
        while (left > 0) {
            int label = Math.min(LABEL, left);
            domain.append("a".repeat(label));
            left -= label + 1;
            domain.append(left > 0 ? "." : "");
        }
        domain.append(".com");
        return "a".repeat(Math.max(1, size - domain.length())) + domain;
    }

    private static JsonNode node(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }
}
