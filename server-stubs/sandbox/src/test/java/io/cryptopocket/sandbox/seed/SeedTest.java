package io.cryptopocket.sandbox.seed;

import static io.cryptopocket.sandbox.seed.Seed.ALPHA;
import static io.cryptopocket.sandbox.seed.Seed.BETA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cryptopocket.sandbox.banking.BankAccounts;
import io.cryptopocket.sandbox.banking.BankTransaction;
import io.cryptopocket.sandbox.banking.Iban;
import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.identifier.Identifiers;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.ramp.Links;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.time.Timestamps;
import io.cryptopocket.sandbox.webhook.RetryPlan;
import io.cryptopocket.sandbox.webhook.SigningKey;
import io.cryptopocket.sandbox.world.OffRampView;
import io.cryptopocket.sandbox.world.PaymentView;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.sandbox.world.WorldSettings;
import io.cryptopocket.spec.Contract;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The seeded state is what the examples of the contract show, for as many of them as the contract has. */
class SeedTest {

    private static final ObjectMapper JSON = new JsonMapper();

    private final Contract contract = Contract.load();
    private final Shown shown = new Shown(contract);
    private final World world = seeded(Instant.parse("2026-11-01T00:00:00Z"));

    @Test
    void every_fixture_that_is_a_customer_exists() {
        contract.fixtures().values().stream()
                .filter(fixture -> fixture.name().startsWith("customer"))
                .flatMap(fixture -> fixture.sandboxValue().stream())
                .filter(JsonNode::isIntegralNumber)
                .forEach(id -> assertThat(world.customers().ownerOf(id.longValue()))
                        .as("customer %s", id)
                        .isPresent());
        assertThat(world.customers().ownerOf(shown.number("customer").orElseThrow()))
                .contains(ALPHA);
        assertThat(world.customers().ownerOf(shown.number("foreign_customer").orElseThrow()))
                .contains(BETA);
    }

    @Test
    void customers_are_as_the_examples_show_them() {
        shown.things("id", "findUser", "listCustomers").forEach((id, example) -> {
            Customer customer =
                    world.customers().find(ALPHA, Long.parseLong(id)).orElseThrow();
            assertThat(customer.name()).isEqualTo(example.get("name").textValue());
            assertThat(customer.email()).isEqualTo(example.get("email").textValue());
            assertThat(customer.country()).isEqualTo(example.get("country").textValue());
            assertThat(customer.kycStatus().wire())
                    .isEqualTo(example.get("kyc_status").textValue());
            assertThat(Timestamps.text(customer.createdAt()))
                    .isEqualTo(example.get("created_at").textValue());
        });
    }

    @Test
    void payments_are_as_the_examples_show_them() {
        shown.things("id", "getPayment", "listPayments")
                .forEach((id, example) -> world.payments()
                        .find(ALPHA, id)
                        .ifPresent(payment -> assertSame(example, PaymentView.of(payment))));
        shown.text("payment")
                .ifPresent(id -> assertThat(world.payments().find(ALPHA, id)).isPresent());
        shown.text("payment_received")
                .ifPresent(id -> assertThat(world.payments().find(ALPHA, id)).isPresent());
        shown.text("payment_pending_bank")
                .ifPresent(id -> assertThat(world.payments().find(ALPHA, id)).isPresent());
    }

    @Test
    void off_ramps_are_as_the_examples_show_them() {
        shown.text("offramp_finished")
                .ifPresent(id -> assertSame(
                        shown.things("id", "getOffRamp").get(id),
                        OffRampView.of(world.offRamps().find(ALPHA, id).orElseThrow())));
    }

    @Test
    void bank_accounts_are_as_the_examples_show_them() {
        Map<String, JsonNode> examples = shown.things("iban", "listBankAccounts");

        assertThat(world.bankAccounts().list(ALPHA)).hasSameSizeAs(examples.keySet());
        for (BankAccounts.Balance balance : world.bankAccounts().list(ALPHA)) {
            JsonNode example = examples.get(balance.account().iban().value());
            assertThat(balance.account().bic()).isEqualTo(example.get("bic").textValue());
            assertThat(balance.account().holderName())
                    .isEqualTo(example.get("holder_name").textValue());
            assertThat(balance.amount().pieces())
                    .isEqualTo(example.get("balance").longValue());
        }
        shown.text("bank_account")
                .ifPresent(iban -> assertThat(world.bankAccounts().find(ALPHA, new Iban(iban)))
                        .isPresent());
    }

    @Test
    void transactions_are_as_the_examples_show_them() {
        shown.things("id", "listBankAccountTransactions").forEach((id, example) -> {
            BankTransaction transaction =
                    world.bankAccounts().findTransaction(ALPHA, id).orElseThrow();
            assertThat(Timestamps.text(transaction.bookedAt()))
                    .isEqualTo(example.get("booked_at").textValue());
            assertThat(transaction.amount().pieces())
                    .isEqualTo(example.get("amount").longValue());
            assertThat(transaction.concept()).isEqualTo(example.path("concept").textValue());
            assertThat(transaction.payment())
                    .isEqualTo(example.path("payment_id").textValue());
            assertThat(transaction.isReconciled())
                    .isEqualTo(example.get("reconciled").booleanValue());
        });
    }

    @Test
    void the_payment_to_reconcile_and_its_transaction_belong_together() {
        shown.text("payment_to_reconcile").ifPresent(payment -> {
            String transaction = shown.text("unreconciled_transaction").orElseThrow();
            assertThat(world.reconciliation()
                            .reconcile(ALPHA, payment, transaction)
                            .orNull())
                    .isNotNull();
        });
    }

    @Test
    void addresses_of_the_fixtures_are_refused_as_they_are_described() {
        assertRefused("email_with_fault", RefusalCode.UNEXPECTED_ERROR);
        assertRefused("disposable_email", RefusalCode.EMAIL_NOT_ALLOWED);
        assertRefused("customer_email", RefusalCode.USER_ALREADY_EXISTS);
    }

    private void assertRefused(String fixture, RefusalCode code) {
        String email = shown.text(fixture).orElseThrow();
        assertThat(world.registrations().registerCompany(ALPHA, "A", email).isRefusedWith(code))
                .as("%s is refused with %s", email, code.wire())
                .isTrue();
    }

    @Test
    void what_is_seeded_stays_as_it_is_however_long_nobody_touches_it() {
        String before = everything();
        world.clock().forward(Duration.ofDays(400));
        world.settle();

        assertThat(everything()).isEqualTo(before);
        assertThat(world.timeline().outstanding()).isZero();
        assertThat(world.ledger().sums().values()).allMatch(Money::isZero);
    }

    @Test
    void the_clock_never_stands_before_what_is_seeded() {
        World early = seeded(Instant.parse("2020-01-01T00:00:00Z"));

        assertThat(early.clock().instant()).isAfter(new SeedHistory(shown, early).latest());
    }

    private String everything() {
        PageRequest all = new PageRequest(1, 1000);
        return world.payments().page(ALPHA, null, all).items() + " "
                + world.offRamps().page(ALPHA, null, all).items() + " "
                + world.customers().page(ALPHA, all).map(Customer::kycStatus).items();
    }

    private static World seeded(Instant now) {
        World world = new World(new WorldSettings(
                () -> now,
                Pace.STANDARD,
                new Identifiers(new Random(1)),
                new Links(() -> URI.create("http://127.0.0.1:8080/")),
                Seed.TERMS,
                (url, headers, body) -> CompletableFuture.completedFuture(200),
                owner -> new SigningKey("key", "secret"),
                RetryPlan.STANDARD));
        new Seed(Contract.load()).plant(world);
        return world;
    }

    private static void assertSame(JsonNode example, Map<String, ?> view) {
        JsonNode actual = JSON.valueToTree(view);
        example.properties().forEach(field -> {
            JsonNode value = actual.path(field.getKey());
            if (field.getValue().isNumber()) {
                assertThat(new BigDecimal(value.asText()))
                        .isEqualByComparingTo(new BigDecimal(field.getValue().asText()));
            } else {
                assertThat(value).as("%s of %s", field.getKey(), view).isEqualTo(field.getValue());
            }
        });
    }
}
