package io.cryptopocket.sandbox.banking;

import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.money.Unit;

/** A bank account that is assigned to an integration; bank transfers of its customers arrive there. */
public record BankAccount(Iban iban, String bic, String holderName, Unit currency, IntegrationId owner) {}
