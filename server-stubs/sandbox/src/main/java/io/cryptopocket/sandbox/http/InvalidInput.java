package io.cryptopocket.sandbox.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A request does not have the documented shape. Carries no stack trace: it is an answer. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, List<String>> errors;
    private final transient Predicate<String> absent;

    /**
     * Refuses fields.
     *
     * @param errors at least one message for each refused field, under its name on the wire
     */
    public InvalidInput(Map<String, List<String>> errors) {
        this(errors, field -> false);
    }

    /** Refuses one field. */
    public InvalidInput(String field, String message) {
        this(Map.of(field, List.of(message)));
    }

    /**
     * Refuses fields of a body that was not read to its end.
     *
     * @param absent whether the body lacks a field
     */
    InvalidInput(Map<String, List<String>> errors, Predicate<String> absent) {
        super("invalid: " + errors.keySet(), null, false, false);
        this.errors = new TreeMap<>(errors);
        this.absent = absent;
    }

    /** The messages, by field. */
    public Map<String, List<String>> errors() {
        return errors;
    }

    /** Whether the body is known to lack a field, whatever else is wrong with it. */
    boolean lacks(String field) {
        return absent.test(field);
    }
}
