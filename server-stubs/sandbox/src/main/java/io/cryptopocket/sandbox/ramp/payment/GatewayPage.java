package io.cryptopocket.sandbox.ramp.payment;

import io.cryptopocket.sandbox.ramp.quote.OnRampQuote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a gateway page shows.
 *
 * @param choices the ways to pay and what each comes to, the one that was ordered first; empty once the customer has
 *     chosen
 * @param chosen how to pay what was chosen, or null as long as nothing was
 */
public record GatewayPage(
        Payment payment,
        List<OnRampQuote> choices,
        @Nullable CreatedPayment chosen) {

    public GatewayPage {
        choices = List.copyOf(choices);
    }
}
