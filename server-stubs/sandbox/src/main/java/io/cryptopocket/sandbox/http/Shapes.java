package io.cryptopocket.sandbox.http;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which field of a body does not fit its model, and how. */
final class Shapes {

    private static final String BODY = "body";

    private Shapes() {}

    static String field(JsonMappingException problem) {
        List<Reference> path = problem.getPath();
        return path.isEmpty() ? BODY : path.stream().map(Shapes::step).collect(Collectors.joining("."));
    }

    private static String step(Reference reference) {
        return reference.getFieldName() == null ? String.valueOf(reference.getIndex()) : reference.getFieldName();
    }

    static String message(JsonMappingException problem) {
        String field = field(problem);
        Class<?> wanted = problem instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (problem instanceof InvalidNullException) {
            return Messages.required(field);
        }
        if (problem.getCause() instanceof InputCoercionException) {
            return Messages.wrongType(field, "an integer of at most 64 bits");
        }
        if (wanted == URI.class) {
            return Messages.malformed(field);
        }
        if (problem.getCause() instanceof IllegalArgumentException || isEnum(wanted)) {
            return Messages.invalid(field);
        }
        return problem instanceof InvalidFormatException && wanted == null
                ? Messages.invalid(field)
                : Messages.wrongType(field, name(wanted));
    }

    private static boolean isEnum(@Nullable Class<?> type) {
        return type != null && type.isEnum();
    }

    private static String name(@Nullable Class<?> type) {
        if (type == null) {
            return "of another kind";
        }
        if (type == String.class) {
            return "a string";
        }
        if (type == Long.class || type == Integer.class) {
            return "an integer";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        return Iterable.class.isAssignableFrom(type) ? "a list" : "an object";
    }
}
