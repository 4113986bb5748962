package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.ParameterLocation;
import io.cryptopocket.spec.Schemas;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which of a callback's headers say what. Their schemas tell: the signature is the one that takes an HMAC-SHA256 in
 * hexadecimal digits and not just any text, the timestamp is the number, and the text that remains says who is meant.
 */
record DeliveryHeaders(Optional<Parameter> key, Optional<Parameter> timestamp, Optional<Parameter> signature) {

    private static final String SIGNATURE = Signature.of("any secret", new byte[0], "0");

    static DeliveryHeaders of(Operation callback, Validators validators) {
        List<Parameter> headers = callback.parameters().stream()
                .filter(parameter -> parameter.in() == ParameterLocation.HEADER)
                .toList();
        Predicate<Parameter> isNumber = header -> Schemas.type(header.schema()).equals("integer");
        Predicate<Parameter> isSignature =
                header -> takes(validators, header, SIGNATURE) && !takes(validators, header, "any text");
        return new DeliveryHeaders(
                first(headers, isNumber.or(isSignature).negate()),
                first(headers, isNumber),
                first(headers, isNumber.negate().and(isSignature)));
    }

    private static Optional<Parameter> first(List<Parameter> headers, Predicate<Parameter> fits) {
        return headers.stream().filter(fits).findFirst();
    }

    private static boolean takes(Validators validators, Parameter header, String text) {
        return validators
                .of(header.schema())
                .mismatches(JsonNodeFactory.instance.textNode(text))
                .isEmpty();
    }
}
