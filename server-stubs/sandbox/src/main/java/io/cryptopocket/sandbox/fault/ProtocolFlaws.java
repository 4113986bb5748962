package io.cryptopocket.sandbox.fault;

import io.cryptopocket.sandbox.fault.Flaw.Improper;
import io.cryptopocket.spec.Level;
import io.cryptopocket.spec.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Faults of a server that takes requests which are wrong as such, whatever they say. */
final class ProtocolFlaws {

    private ProtocolFlaws() {}

    static Stream<Flaw> of(Operation operation) {
        return Outcome.success(operation).stream().flatMap(success -> of(operation, success));
    }

    private static Stream<Flaw> of(Operation operation, Outcome success) {
        List<Flaw> flaws = new ArrayList<>();
        flaws.add(flaw("any-method", "Takes every method for the documented one.", Improper.METHOD, success));
        boolean json = operation.requestBody().stream()
                .flatMap(body -> body.contents().stream())
                .anyMatch(content -> content.mediaType().equals(Answer.JSON));
        if (json) {
            flaws.add(flaw("any-media-type", "Takes text for JSON.", Improper.MEDIA_TYPE, success));
            flaws.add(flaw("any-text", "Takes what is no JSON.", Improper.JSON, success));
            flaws.add(flaw("any-list", "Takes a list for an object.", Improper.LIST, success));
        }
        return flaws.stream();
    }

    private static Flaw flaw(String kind, String breaks, Improper improper, Outcome success) {
        Fault fault = new Fault(kind + ":" + success.operation().id(), breaks, Checks.STATUS, Level.INFERRED);
        return new Flaw.Lenient(fault, improper, success);
    }
}
