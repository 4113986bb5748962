package io.cryptopocket.sandbox.customer;

import io.cryptopocket.sandbox.customer.identification.Identification;
import io.cryptopocket.sandbox.identity.IntegrationId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer, as known at one moment.
 *
 * @param id unique across all integrations
 * @param uuid public identifier, also the name of the verification form
 * @param country two upper-case letters, or null if it was not given
 * @param enhanced whether the enhanced verification is complete
 */
public record Customer(
        long id,
        UUID uuid,
        IntegrationId owner,
        @Nullable String externalId,
        String name,
        String email,
        @Nullable String country,
        UserType userType,
        @Nullable Identification identification,
        @Nullable LocalBankAccount bankAccount,
        @Nullable String callbackUrl,
        Set<Trait> traits,
        KycStatus kycStatus,
        boolean enhanced,
        Instant createdAt) {

    public Customer {
        traits = Set.copyOf(traits);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    public boolean isVerified() {
        return kycStatus == KycStatus.VALID;
    }

    Customer with(KycStatus status) {
        return new Customer(
                id,
                uuid,
                owner,
                externalId,
                name,
                email,
                country,
                userType,
                identification,
                bankAccount,
                callbackUrl,
                traits,
                status,
                enhanced,
                createdAt);
    }

    Customer with(Set<Trait> others) {
        return new Customer(
                id,
                uuid,
                owner,
                externalId,
                name,
                email,
                country,
                userType,
                identification,
                bankAccount,
                callbackUrl,
                others,
                kycStatus,
                enhanced,
                createdAt);
    }

    Customer withEnhancedVerification() {
        return new Customer(
                id,
                uuid,
                owner,
                externalId,
                name,
                email,
                country,
                userType,
                identification,
                bankAccount,
                callbackUrl,
                traits,
                kycStatus,
                true,
                createdAt);
    }

    /** Names nobody: it may stand in a log. */
    @Override
    public String toString() {
        return "Customer[" + id + " of " + owner + "]";
    }
}
