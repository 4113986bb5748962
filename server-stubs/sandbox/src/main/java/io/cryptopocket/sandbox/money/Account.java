package io.cryptopocket.sandbox.money;

import io.cryptopocket.sandbox.identity.IntegrationId;

/** One account of the ledger; it holds one balance for each unit. */
public record Account(IntegrationId owner, Book book) {}
