package io.cryptopocket.sandbox.fault;

import io.cryptopocket.spec.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the requests for one operation. */
final class OperationPath {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private final Operation operation;
    private final Pattern path;

    /** What was recognised: the operation, and the values in its path. */
    record Match(String operationId, Map<String, String> values) {}

    OperationPath(Operation operation, String base) {
        this.operation = operation;
        this.path = Pattern.compile(
                Pattern.quote(base) + VARIABLE.matcher(operation.path()).replaceAll("([^/]+)"));
    }

    Optional<Match> match(String method, String requested) {
        return operation.method().equals(method) ? match(requested) : Optional.empty();
    }

    /** Whatever the method. */
    Optional<Match> match(String requested) {
        Matcher values = path.matcher(requested);
        if (!values.matches()) {
            return Optional.empty();
        }
        Map<String, String> byName = new LinkedHashMap<>();
        Matcher names = VARIABLE.matcher(operation.path());
        for (int i = 1; names.find(); i++) {
            byName.put(names.group(1), values.group(i));
        }
        return Optional.of(new Match(operation.id(), byName));
    }
}
