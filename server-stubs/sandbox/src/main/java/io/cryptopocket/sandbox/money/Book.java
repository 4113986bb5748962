package io.cryptopocket.sandbox.money;

/** The accounts that the ledger keeps for every integration, in every unit. */
public enum Book {
    /** The world outside: banks and wallets of customers. Negative by whatever came in and has not gone out. */
    OUTSIDE,
    /** Arrived at a bank account and belonging to no payment yet. */
    UNCLAIMED,
    /** Received and not yet turned into the other unit. */
    IN_TRANSIT,
    /** What the service owns; the other side of every exchange. */
    TREASURY,
    /** What the service earned in fees. */
    FEES
}
