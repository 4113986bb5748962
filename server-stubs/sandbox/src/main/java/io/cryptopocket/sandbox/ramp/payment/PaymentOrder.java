package io.cryptopocket.sandbox.ramp.payment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an integration orders for a customer, as it stands in the request.
 *
 * @param customer null if it is missing
 * @param paymentType null for a bank transfer
 * @param amount in main units of {@code fiatSymbol}
 * @param blockchain null if it was not given
 */
public record PaymentOrder(
        @Nullable Long customer,
        @Nullable String externalId,
        @Nullable String paymentType,
        String fiatSymbol,
        BigDecimal amount,
        String coinSymbol,
        @Nullable String blockchain,
        String wallet,
        @Nullable String callbackUrl) {}
