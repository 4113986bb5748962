package io.cryptopocket.conformance.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes out of an answer what nobody may read in a report. */
public final class Masks {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MASK = "***";

    private final Set<String> sensitiveNames;
    private final Pattern quoted;
    private final Set<String> secrets = ConcurrentHashMap.newKeySet();

    /** @param sensitiveNames names of the properties that the contract marks with {@code x-sensitive} */
    public Masks(Set<String> sensitiveNames) {
        this.sensitiveNames = Set.copyOf(sensitiveNames);
        this.quoted = Pattern.compile("(\"(?:"
                + sensitiveNames.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")\"\\s*:\\s*\")[^\"]+");
    }

    /** Remembers a secret, so that it is masked wherever it turns up, in JSON or not. */
    public void learn(String secret) {
        // A very short secret would black out ordinary words.
        if (secret.length() >= 6) {
            secrets.add(secret);
        }
    }

    /** Whether a text holds one of the secrets that were learnt. */
    public boolean reveals(String text) {
        return secrets.stream().anyMatch(text::contains);
    }

    /** A text without the secrets that were learnt. */
    public String text(String text) {
        String masked = text;
        for (String secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        return masked;
    }

    /** A body without sensitive values; a body without any is left exactly as it is. */
    public String body(String body) {
        return text(sensitive(body));
    }

    /** A text in which pieces of JSON may stand, without the texts that are called like something sensitive. */
    public String excerpt(String text) {
        return quoted.matcher(text(text)).replaceAll("$1" + Matcher.quoteReplacement(MASK));
    }

    /** Whether a property of this name is not for everybody. */
    public boolean hides(String name) {
        return sensitiveNames.contains(name);
    }

    private String sensitive(String body) {
        // Most bodies name nothing sensitive, in letters or in escapes, and need not be read.
        if (body.indexOf('\\') < 0 && sensitiveNames.stream().noneMatch(body::contains)) {
            return body;
        }
        try {
            JsonNode json = JSON.readTree(body);
            return json != null && mask(json) ? JSON.writeValueAsString(json) : body;
        } catch (JsonProcessingException notJson) {
            return excerpt(body);
        }
    }

    private boolean mask(JsonNode json) {
        boolean masked = false;
        if (json instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (sensitiveNames.contains(field.getKey()) && field.getValue().isValueNode()) {
                    field.setValue(object.textNode(MASK));
                    masked = true;
                } else {
                    masked |= mask(field.getValue());
                }
            }
        } else if (json instanceof ArrayNode array) {
            for (JsonNode item : array) {
                masked |= mask(item);
            }
        }
        return masked;
    }
}
