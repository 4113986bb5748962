package io.cryptopocket.sandbox.ramp.offramp;

import static io.cryptopocket.sandbox.world.TestWorld.ALPHA;
import static io.cryptopocket.sandbox.world.TestWorld.BETA;
import static io.cryptopocket.sandbox.world.TestWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.LocalBankAccount;
import io.cryptopocket.sandbox.customer.Registration;
import io.cryptopocket.sandbox.customer.UserType;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.webhook.EventType;
import io.cryptopocket.sandbox.world.OffRampView;
import io.cryptopocket.sandbox.world.TestWorld;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffRampTest {

    private static final String IBAN = "ES9121000418450200051332";

    private final TestWorld test = new TestWorld();
    private final OffRampDesk desk = test.world.offRampDesk();
    private final Customer ana = test.customer(ALPHA, "");

    @Test
    void waits_for_the_coins_and_then_pays_out() {
        OffRamp created = done(desk.create(ALPHA, order("100", "USDC", "polygon", IBAN)));

        assertThat(created.wallet()).matches("0x[0-9a-f]{40}");
        assertThat(OffRampView.of(created))
                .isEqualTo(Map.of(
                        "id", created.id(),
                        "status", "pending",
                        "blockchain", "polygon",
                        "crypto", "USDC",
                        "amount", "100000000",
                        "decimals", 6,
                        "fiat_amount", "79.20"));
        test.steps(1);
        assertThat(status(created)).isEqualTo(OffRampStatus.CRYPTO_RECEIVED);
        test.steps(1);
        assertThat(status(created)).isEqualTo(OffRampStatus.FINISHED);
    }

    @Test
    void tells_both_steps_to_their_subscribers() {
        URI hook = URI.create("https://shop.example.com/hook");
        test.world.subscriptions().subscribe(ALPHA, EventType.CRYPTO_RECEIVED, hook);
        test.world.subscriptions().subscribe(ALPHA, EventType.TRANSFER_RAMPOFF_FINISHED, hook);
        done(desk.create(ALPHA, order("100", "USDC", "polygon", IBAN)));
        test.steps(2);

        assertThat(test.delivered).hasSize(2);
        assertThat(test.delivered.get(0))
                .startsWith("{\"type\":\"CRYPTO_RECEIVED\"")
                .contains("\"crypto_received\"");
        assertThat(test.delivered.get(1))
                .startsWith("{\"type\":\"TRANSFER_RAMPOFF_FINISHED\"")
                .contains("\"finished\"");
    }

    @Test
    void pays_out_in_latin_america_to_the_registered_account() {
        Customer camila = done(test.world
                .registrations()
                .register(
                        ALPHA,
                        chilean("camila@example.com", new LocalBankAccount("Banco de los Andes", "001234567890"))));

        OffRamp created =
                done(desk.create(ALPHA, new OffRampOrder(camila.id(), new BigDecimal("100"), "USDC", null, null)));
        assertThat(created.quote().payout()).hasToString("79200.00 CLP");
        assertThat(created.quote().blockchain()).isEqualTo("polygon");

        Customer without = done(test.world.registrations().register(ALPHA, chilean("diego@example.com", null)));
        assertThat(desk.create(ALPHA, new OffRampOrder(without.id(), new BigDecimal("100"), "USDC", null, null)))
                .isEqualTo(Outcome.invalid(
                        "user_id", "The customer was registered without a bank account to pay out to."));
    }

    @Test
    void refuses_strangers_and_coins_that_are_not_traded() {
        assertThat(desk.create(BETA, order("100", "USDC", "polygon", IBAN)).isRefusedWith(RefusalCode.USER_NOT_FOUND))
                .isTrue();
        assertThat(desk.create(ALPHA, order("100", "NOCOIN", "polygon", IBAN))
                        .isRefusedWith(RefusalCode.COIN_NOT_SUPPORTED))
                .isTrue();
        assertThat(desk.create(ALPHA, order("100", "USDC", "bitcoin", IBAN))
                        .isRefusedWith(RefusalCode.COIN_NOT_SUPPORTED))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.0000001", "0.01", "1E+99999999", "1E-99999999"})
    void refuses_amounts_that_cannot_be_sold(String amount) {
        Outcome<OffRamp> outcome = desk.create(ALPHA, order(amount, "USDC", "polygon", IBAN));

        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        assertThat(((Outcome.Invalid<OffRamp>) outcome).errors()).containsOnlyKeys("amount");
    }

    @Test
    void needs_a_blockchain_and_a_valid_iban_outside_latin_america() {
        assertThat(desk.create(ALPHA, order("100", "USDC", null, IBAN)))
                .isEqualTo(Outcome.invalid("blockchain", "The blockchain field is required."));
        assertThat(desk.create(ALPHA, order("100", "USDC", "polygon", null)))
                .isEqualTo(Outcome.invalid("iban", "The iban field is required."));
        assertThat(desk.create(ALPHA, order("100", "USDC", "polygon", "ES00")))
                .isEqualTo(Outcome.invalid("iban", "The iban is not a valid IBAN."));
    }

    @Test
    void a_magic_amount_keeps_it_where_it_is_or_makes_everything_happen_at_once() {
        OffRamp pending = done(desk.create(ALPHA, order("100.0101", "USDC", "polygon", IBAN)));
        OffRamp received = done(desk.create(ALPHA, order("100.0202", "USDC", "polygon", IBAN)));
        OffRamp atOnce = done(desk.create(ALPHA, order("100.0303", "USDC", "polygon", IBAN)));

        assertThat(status(atOnce)).isEqualTo(OffRampStatus.FINISHED);
        test.steps(9);
        assertThat(status(pending)).isEqualTo(OffRampStatus.PENDING);
        assertThat(status(received)).isEqualTo(OffRampStatus.CRYPTO_RECEIVED);
        assertThat(test.world.offRampCourse().advance(BETA, pending.id())).isFalse();
        assertThat(test.world.offRampCourse().advance(ALPHA, pending.id())).isTrue();
        assertThat(status(pending)).isEqualTo(OffRampStatus.CRYPTO_RECEIVED);
        assertThat(test.world
                        .offRamps()
                        .page(ALPHA, OffRampStatus.CRYPTO_RECEIVED, new PageRequest(1, 9))
                        .items())
                .extracting(OffRamp::id)
                .containsExactly(received.id(), pending.id());
    }

    private static Registration chilean(String email, LocalBankAccount account) {
        return new Registration("Camila", email, null, "CL", UserType.INDIVIDUAL, "RUT", "14567823-4", account, null);
    }

    private OffRampOrder order(String amount, String symbol, String chain, String iban) {
        return new OffRampOrder(ana.id(), new BigDecimal(amount), symbol, chain, iban);
    }

    private OffRampStatus status(OffRamp offRamp) {
        return test.world.offRamps().find(ALPHA, offRamp.id()).orElseThrow().status();
    }
}
