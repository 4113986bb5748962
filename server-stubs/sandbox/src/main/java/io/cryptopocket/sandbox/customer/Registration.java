package io.cryptopocket.sandbox.customer;

import org.jspecify.annotations.Nullable;

/** What an integration tells of a new customer. */
public record Registration(
        String name,
        String email,
        @Nullable String externalId,
        @Nullable String country,
        UserType userType,
        @Nullable String documentType,
        @Nullable String documentNumber,
        @Nullable LocalBankAccount bankAccount,
        @Nullable String callbackUrl) {

    /** A person or company of which only name and address are known. */
    public static Registration of(String name, String email, UserType userType) {
        return new Registration(name, email, null, null, userType, null, null, null, null);
    }

    /** Names nobody: it may stand in a log. */
    @Override
    public String toString() {
        return "Registration[" + userType + "]";
    }
}
