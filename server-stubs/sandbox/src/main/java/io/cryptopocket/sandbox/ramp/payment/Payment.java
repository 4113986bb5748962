package io.cryptopocket.sandbox.ramp.payment;

import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.ramp.quote.OnRampQuote;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A purchase of coins, as known at one moment.
 *
 * @param id 25 letters and digits
 * @param place among the payments of its owner
 * @param externalId the integration's own identifier, or null
 * @param quote what is bought, and how it is paid
 * @param wallet that gets the coins; null as long as a guided customer has not given it
 * @param concept text of the bank transfer, 0 for other methods
 * @param callbackUrl where the customer returns after paying, or null
 * @param holder who paid, or null as long as nobody has
 * @param knownTxid hash of the blockchain transaction if it was not made here, else null
 */
public record Payment(
        String id,
        int place,
        IntegrationId owner,
        long customer,
        @Nullable String externalId,
        OnRampQuote quote,
        @Nullable String wallet,
        long concept,
        @Nullable String callbackUrl,
        Instant createdAt,
        PaymentStatus status,
        @Nullable String holder,
        @Nullable String knownTxid) {

    /** Hash of the blockchain transaction; null until the coins are sent. */
    public @Nullable String txid() {
        if (status != PaymentStatus.COINS_SENT) {
            return null;
        }
        return knownTxid != null ? knownTxid : ChainNames.transaction(quote.blockchain(), id);
    }

    Payment at(int place) {
        return new Payment(
                id,
                place,
                owner,
                customer,
                externalId,
                quote,
                wallet,
                concept,
                callbackUrl,
                createdAt,
                status,
                holder,
                knownTxid);
    }

    Payment with(PaymentStatus next) {
        return new Payment(
                id,
                place,
                owner,
                customer,
                externalId,
                quote,
                wallet,
                concept,
                callbackUrl,
                createdAt,
                next,
                holder,
                knownTxid);
    }

    Payment receivedFrom(String payer) {
        return new Payment(
                id,
                place,
                owner,
                customer,
                externalId,
                quote,
                wallet,
                concept,
                callbackUrl,
                createdAt,
                PaymentStatus.PAYMENT_RECEIVED,
                payer,
                knownTxid);
    }

    /** What a guided customer chose. */
    Payment with(OnRampQuote chosen, String address, long transferConcept) {
        return new Payment(
                id,
                place,
                owner,
                customer,
                externalId,
                chosen,
                address,
                transferConcept,
                callbackUrl,
                createdAt,
                status,
                holder,
                knownTxid);
    }

    /** Names nobody: it may stand in a log. */
    @Override
    public String toString() {
        return "Payment[" + id + " " + status + "]";
    }
}
