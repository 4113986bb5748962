package io.cryptopocket.sandbox.ramp.payment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an integration orders for a customer who chooses the rest himself, as it stands in the request.
 *
 * @param customer null if it is missing
 * @param paymentType null for a card
 * @param fiatSymbol null for euros
 */
public record GuidedOrder(
        @Nullable Long customer,
        @Nullable String externalId,
        @Nullable String paymentType,
        @Nullable String fiatSymbol,
        BigDecimal amount,
        String coinSymbol,
        String blockchain) {}
