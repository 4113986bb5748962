package io.cryptopocket.sandbox.outcome;

import java.util.Locale;

/** The error codes that the rules of the domain raise; a test compares them with the contract. */
public enum RefusalCode {
    /** The amounts of a payment and of the bank transaction that is said to belong to it differ. */
    AMOUNTS_DIFFER,
    BANK_ACCOUNT_NOT_FOUND,
    COIN_NOT_SUPPORTED,
    DOCUMENT_NOT_VALID,
    EMAIL_NOT_ALLOWED,
    ERROR_PAYMENT_CREATION,
    FAIL_MANDATORY_FIELD,
    GUIDED_PAYMENT_EUR_ONLY,
    KYC_REINFORCED_REQUIRED,
    /** Spelt as the contract spells it. */
    LIMIT_EXCEDED,
    METHOD_NOT_ALLOWED,
    MIN_PURCHASE,
    PAYMENT_NOT_FOUND,
    /** The payment is paid already, by another bank transaction or in another way. */
    PAYMENT_NOT_RECONCILABLE,
    RAMPOFF_NOT_FOUND,
    REQUIRE_KYC,
    SUBSCRIPTION_NOT_FOUND,
    TRANSACTION_ALREADY_RECONCILED,
    TRANSACTION_NOT_FOUND,
    UNEXPECTED_ERROR,
    USER_ALREADY_EXISTS,
    USER_BANNED,
    USER_NOT_FOUND;

    /** The code as it travels, for example {@code user_not_found}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
