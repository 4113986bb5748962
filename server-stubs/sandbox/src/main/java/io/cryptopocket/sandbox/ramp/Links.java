package io.cryptopocket.sandbox.ramp;

import io.cryptopocket.sandbox.ramp.quote.PaymentMethod;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The pages that customers are sent to. All of them lie below one address.
 *
 * @param base ends in a slash; asked each time, because the port is known only once the server listens
 */
public record Links(Supplier<URI> base) {

    /** The gateway page of a guided payment: {@code gateway/{payment}}. */
    public URI gateway(String payment) {
        return below("gateway/" + payment);
    }

    /** The page on which a payment is paid: {@code pay/{payment type}/{payment}}. */
    public URI payment(PaymentMethod method, String payment) {
        return below("pay/" + method.type() + "/" + payment);
    }

    /** The verification form of a person: {@code kyc/{uuid of the customer}}. */
    public URI kycForm(UUID customer) {
        return below("kyc/" + customer);
    }

    /** The verification form of a company: {@code kyb/{token}}. */
    public URI kybForm(UUID token) {
        return below("kyb/" + token);
    }

    /** The enhanced verification: {@code onboarding/{token}}. */
    public URI enhancedForm(UUID token) {
        return below("onboarding/" + token);
    }

    private URI below(String path) {
        return base.get().resolve(path);
    }
}
