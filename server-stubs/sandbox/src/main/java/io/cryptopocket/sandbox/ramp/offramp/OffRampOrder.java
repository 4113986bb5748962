package io.cryptopocket.sandbox.ramp.offramp;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an integration sells for a customer, as it stands in the request.
 *
 * @param amount in coins
 * @param blockchain null if it was not given
 * @param iban null if it was not given
 */
public record OffRampOrder(
        long customer,
        BigDecimal amount,
        String symbol,
        @Nullable String blockchain,
        @Nullable String iban) {}
