package io.cryptopocket.sandbox.ramp;

import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.ramp.quote.PaymentMethod;
import java.util.Map;
import java.util.Set;

/**
 * What the service agreed with each integration.
 *
 * @param methodsNotAllowed payment types that an integration must not take; nothing is ruled out for one that is not
 *     listed
 */
public record Terms(Map<IntegrationId, Set<String>> methodsNotAllowed) {

    public Terms {
        methodsNotAllowed = Map.copyOf(methodsNotAllowed);
    }

    public boolean allows(IntegrationId integration, PaymentMethod method) {
        return !methodsNotAllowed.getOrDefault(integration, Set.of()).contains(method.type());
    }
}
