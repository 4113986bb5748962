package io.cryptopocket.sandbox.control;

import static io.cryptopocket.sandbox.seed.Seed.ALPHA;
import static io.cryptopocket.sandbox.seed.Seed.BETA;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.banking.BankAccount;
import io.cryptopocket.sandbox.banking.BankTransaction;
import io.cryptopocket.sandbox.banking.Iban;
import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.KycStatus;
import io.cryptopocket.sandbox.customer.Registration;
import io.cryptopocket.sandbox.customer.Trait;
import io.cryptopocket.sandbox.customer.UserType;
import io.cryptopocket.sandbox.identifier.Identifiers;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.ramp.Links;
import io.cryptopocket.sandbox.seed.Seed;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.webhook.RetryPlan;
import io.cryptopocket.sandbox.webhook.SigningKey;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.sandbox.world.WorldSettings;
import io.cryptopocket.spec.Contract;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorldsTest {

    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
    private static final String ACCOUNT = Iban.of("ES", "00491500053333333333").value();

    private final Worlds worlds = Worlds.start(
            new WorldSettings(
                    () -> START,
                    Pace.BY_HAND,
                    Identifiers.unguessable(),
                    new Links(() -> URI.create("http://127.0.0.1:8080/")),
                    Seed.TERMS,
                    (url, headers, body) -> CompletableFuture.completedFuture(200),
                    owner -> new SigningKey("key", "secret"),
                    RetryPlan.STANDARD),
            new Seed(Contract.load()));
    private final List<String> forgotten = new ArrayList<>();
    private final Control control = new Control(worlds, List.of(() -> forgotten.add("tokens")));

    @AfterEach
    void close() {
        worlds.close();
    }

    @Test
    void a_reset_makes_everything_as_it_was() {
        World before = worlds.current();
        int customers = before.customers().size();
        register("a@example.com");
        control.breakProvider(true);
        control.breakStorage(true);
        control.forward(Duration.ofDays(10));
        control.reset();

        assertThat(worlds.current()).isNotSameAs(before);
        assertThat(worlds.current().customers().size()).isEqualTo(customers);
        assertThat(control.now()).isEqualTo(START);
        assertThat(control.isProviderBroken()).isFalse();
        assertThat(control.isStorageBroken()).isFalse();
        assertThat(forgotten).containsExactly("tokens");
    }

    @Test
    void the_clock_goes_forward_and_can_be_held() {
        assertThat(control.forward(Duration.ofHours(1))).isEqualTo(Outcome.done(START.plusSeconds(3600)));
        assertThat(control.forward(Duration.ofHours(-1)))
                .isEqualTo(Outcome.invalid("by", "The clock only goes forward."));
        control.holdClock(true);
        assertThat(control.isClockHeld()).isTrue();
        control.holdClock(false);
        assertThat(control.isClockHeld()).isFalse();
    }

    @Test
    void a_tester_decides_marks_and_deposits_only_for_the_integration_that_owns_it() {
        long customer = register("a@example.com");
        worlds.current()
                .bankAccounts()
                .open(new BankAccount(new Iban(ACCOUNT), "CPKTESM1XXX", "Pocket", Unit.EUR, ALPHA));

        assertThat(control.decideKyc(BETA, customer, KycStatus.VALID)).isFalse();
        assertThat(control.decideKyc(ALPHA, customer, KycStatus.VALID)).isTrue();
        assertThat(control.mark(BETA, customer, Trait.BANNED, true)).isFalse();
        assertThat(control.mark(ALPHA, customer, Trait.BANNED, true)).isTrue();
        assertThat(deposit(BETA, "10").isRefusedWith(RefusalCode.BANK_ACCOUNT_NOT_FOUND))
                .isTrue();
        assertThat(deposit(ALPHA, "-10")).isInstanceOf(Outcome.Invalid.class);
        assertThat(deposit(ALPHA, "10").orNull()).isNotNull();
        assertThat(control.advancePayment(ALPHA, "nothing")).isFalse();
        assertThat(control.advanceOffRamp(ALPHA, "nothing")).isFalse();
        assertThat(control.deadLetters(ALPHA)).isEmpty();
        assertThat(control.attempts(ALPHA)).isEmpty();
        assertThat(control.redeliver(ALPHA, 1)).isFalse();
    }

    private Outcome<BankTransaction> deposit(IntegrationId asker, String amount) {
        return control.deposit(asker, ACCOUNT, new BigDecimal(amount), "Ana", null, null);
    }

    private long register(String email) {
        Customer customer = worlds.current()
                .registrations()
                .register(ALPHA, Registration.of("A", email, UserType.INDIVIDUAL))
                .orNull();
        return customer == null ? 0 : customer.id();
    }
}
