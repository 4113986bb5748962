package io.cryptopocket.sandbox.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.sandbox.banking.BankAccount;
import io.cryptopocket.sandbox.banking.BankTransaction;
import io.cryptopocket.sandbox.banking.Iban;
import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.ramp.asset.Asset;
import io.cryptopocket.sandbox.ramp.offramp.OffRamp;
import io.cryptopocket.sandbox.ramp.offramp.OffRampStatus;
import io.cryptopocket.sandbox.ramp.payment.Payment;
import io.cryptopocket.sandbox.ramp.payment.PaymentStatus;
import io.cryptopocket.sandbox.ramp.quote.PaymentMethod;
import io.cryptopocket.sandbox.world.World;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bank accounts, transactions, payments and off-ramps that the examples of the contract show and its fixtures name. */
final class SeedHistory {

    /** The account of the integration that the examples do not speak for. */
    private static final BankAccount OF_BETA = new BankAccount(
            Iban.of("ES", "00491500051234567890"), "CPKTESM1XXX", "Pocket Payments SL", Unit.EUR, Seed.BETA);

    /**
     * The concept of the first payment; each further one has the next. Where a transaction tells the concept, it is
     * the same.
     */
    private static final long FIRST_CONCEPT = 48210593;

    private final Shown shown;
    private final World world;
    private final List<String> named;

    SeedHistory(Shown shown, World world) {
        this.shown = shown;
        this.world = world;
        this.named = shown.texts();
    }

    /** The last moment that the examples show. */
    Instant latest() {
        return List.of(payments(), transactions()).stream()
                .flatMap(List::stream)
                .map(thing -> Instant.parse(
                        thing.path("booked_at").asText(thing.path("created_at").asText())))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    void plant() {
        shown.things("iban", "listBankAccounts")
                .values()
                .forEach(account -> world.bankAccounts()
                        .open(new BankAccount(
                                new Iban(account.get("iban").textValue()),
                                account.get("bic").textValue(),
                                account.get("holder_name").textValue(),
                                currency(account),
                                Seed.ALPHA)));
        world.bankAccounts().open(OF_BETA);
        shown.text("bank_account")
                .ifPresent(account -> transactions().forEach(thing -> plantTransaction(account, thing)));
        long concept = FIRST_CONCEPT;
        for (JsonNode payment : payments()) {
            plantPayment(payment, concept++);
        }
        shown.text("offramp_finished")
                .map(id -> shown.things("id", "getOffRamp").get(id))
                .ifPresent(this::plantOffRamp);
    }

    private List<JsonNode> payments() {
        return inOrder(shown.things("id", "getPayment", "listPayments"), "created_at");
    }

    private List<JsonNode> transactions() {
        return inOrder(shown.things("id", "listBankAccountTransactions"), "booked_at");
    }

    /** Those that a fixture names, or that belong to one that a fixture names, oldest first. */
    private List<JsonNode> inOrder(Map<String, JsonNode> things, String when) {
        return things.values().stream()
                .filter(thing -> named.contains(thing.get("id").textValue())
                        || named.contains(thing.path("payment_id").asText()))
                .sorted(Comparator.comparing(thing -> thing.get(when).textValue()))
                .toList();
    }

    private void plantTransaction(String account, JsonNode thing) {
        world.bankAccounts()
                .add(new BankTransaction(
                        thing.get("id").textValue(),
                        new Iban(account),
                        Instant.parse(thing.get("booked_at").textValue()),
                        cents(thing, "amount"),
                        thing.get("sender_name").textValue(),
                        new Iban(thing.get("sender_iban").textValue()),
                        optional(thing, "concept"),
                        null));
    }

    private void plantPayment(JsonNode thing, long nextConcept) {
        String id = thing.get("id").textValue();
        Optional<JsonNode> transaction = transactions().stream()
                .filter(candidate -> id.equals(optional(candidate, "payment_id")))
                .findFirst();
        long concept = transaction
                .map(known -> optional(known, "concept"))
                .map(Long::parseLong)
                .orElse(nextConcept);
        PaymentMethod transfer = world.methods().find("transfer").orElseThrow();
        Asset asset = world.assets().find(thing.get("coin_symbol").textValue()).orElseThrow();
        String blockchain = shown.text("coin_chain").orElseThrow();
        world.transfers()
                .add(
                        new Payment(
                                id,
                                0,
                                Seed.ALPHA,
                                Long.parseLong(thing.get("user_id").textValue()),
                                optional(thing, "external_id"),
                                world.pricing().buy(transfer, asset, blockchain, cents(thing, "fiat_amount")),
                                shown.text("wallet").orElseThrow(),
                                concept,
                                null,
                                Instant.parse(thing.get("created_at").textValue()),
                                PaymentStatus.valueOf(
                                        thing.get("status").textValue().toUpperCase(Locale.ROOT)),
                                optional(thing, "holder"),
                                optional(thing, "txid")),
                        transaction
                                .map(known -> planted(known.get("id").textValue()))
                                .orElse(null));
    }

    private void plantOffRamp(JsonNode thing) {
        Asset asset = world.assets().find(thing.get("crypto").textValue()).orElseThrow();
        Money coins =
                Money.ofPieces(asset.unit(), new BigInteger(thing.get("amount").textValue()));
        world.offRampCourse()
                .add(new OffRamp(
                        thing.get("id").textValue(),
                        0,
                        Seed.ALPHA,
                        shown.number("customer").orElseThrow(),
                        world.pricing().sell(asset, thing.get("blockchain").textValue(), coins, Unit.EUR),
                        latest().minus(Duration.ofDays(1)),
                        OffRampStatus.valueOf(thing.get("status").textValue().toUpperCase(Locale.ROOT))));
    }

    private BankTransaction planted(String id) {
        return world.bankAccounts().findTransaction(Seed.ALPHA, id).orElseThrow();
    }

    private Money cents(JsonNode thing, String field) {
        return Money.ofPieces(
                currency(thing), BigInteger.valueOf(thing.get(field).longValue()));
    }

    private Unit currency(JsonNode thing) {
        return world.currencies().find(thing.get("fiat_symbol").textValue()).orElseThrow();
    }

    private static @Nullable String optional(JsonNode thing, String field) {
        return thing.hasNonNull(field) ? thing.get(field).textValue() : null;
    }
}
