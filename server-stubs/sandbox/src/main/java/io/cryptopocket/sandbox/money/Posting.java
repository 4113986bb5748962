package io.cryptopocket.sandbox.money;

/** One line of an entry of the ledger: {@code amount}, which may be negative, is added to {@code account}. */
public record Posting(Account account, Money amount) {}
