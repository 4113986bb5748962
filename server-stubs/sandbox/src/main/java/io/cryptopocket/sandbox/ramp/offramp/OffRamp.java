package io.cryptopocket.sandbox.ramp.offramp;

import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.ramp.payment.ChainNames;
import io.cryptopocket.sandbox.ramp.quote.OffRampQuote;
import java.time.Instant;

/**
 * A sale of coins, as known at one moment.
 *
 * @param id 25 letters and digits
 * @param place among the off-ramps of its owner
 * @param quote what is sold, and what it brings
 */
public record OffRamp(
        String id,
        int place,
        IntegrationId owner,
        long customer,
        OffRampQuote quote,
        Instant createdAt,
        OffRampStatus status) {

    /** Where the customer sends the coins. */
    public String wallet() {
        return ChainNames.wallet(quote.blockchain(), id);
    }

    OffRamp at(int other) {
        return new OffRamp(id, other, owner, customer, quote, createdAt, status);
    }

    OffRamp with(OffRampStatus next) {
        return new OffRamp(id, place, owner, customer, quote, createdAt, next);
    }

    /** Names nobody: it may stand in a log. */
    @Override
    public String toString() {
        return "OffRamp[" + id + " " + status + "]";
    }
}
