package io.cryptopocket.sandbox.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request does not have the documented shape. Carries no stack trace: it is an answer. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, List<String>> errors;

    /**
     * Refuses fields.
     *
     * @param errors at least one message for each refused field, under its name on the wire
     */
    public InvalidInput(Map<String, List<String>> errors) {
        super("invalid: " + errors.keySet(), null, false, false);
        this.errors = new TreeMap<>(errors);
    }

    /** Refuses one field. */
    public InvalidInput(String field, String message) {
        this(Map.of(field, List.of(message)));
    }

    /** The messages, by field. */
    public Map<String, List<String>> errors() {
        return errors;
    }
}
