package io.cryptopocket.sandbox.customer;

import static io.cryptopocket.sandbox.world.TestWorld.ALPHA;
import static io.cryptopocket.sandbox.world.TestWorld.BETA;
import static io.cryptopocket.sandbox.world.TestWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.world.TestWorld;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationsTest {

    private final TestWorld test = new TestWorld();
    private final Verifications verifications = test.world.verifications();

    @Test
    void a_verification_begins_and_is_approved_a_moment_after_each_other() {
        long customer = register("marta@example.com");

        assertThat(status(customer)).isEqualTo(KycStatus.UNUSED);
        test.steps(1);
        assertThat(status(customer)).isEqualTo(KycStatus.PROCESSING);
        test.steps(1);
        assertThat(status(customer)).isEqualTo(KycStatus.VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "marta+kyc-unused@example.com, UNUSED",
        "marta+kyc-processing@example.com, PROCESSING",
        "marta+KYC-FAIL@example.com, FAIL",
        "marta+banned@example.com, VALID",
        "marta+other@example.com, VALID"
    })
    void a_magic_address_decides_what_becomes_of_it(String email, KycStatus status) {
        long customer = register(email);
        test.steps(5);

        assertThat(status(customer)).isEqualTo(status);
    }

    @Test
    void a_magic_address_verifies_at_once() {
        assertThat(status(register("marta+kyc-valid@example.com"))).isEqualTo(KycStatus.VALID);
    }

    @Test
    void a_decision_is_final_and_nothing_goes_back() {
        long customer = register("marta@example.com");

        assertThat(verifications.decide(ALPHA, customer, KycStatus.UNUSED)).isFalse();
        assertThat(verifications.decide(ALPHA, customer, KycStatus.FAIL)).isTrue();
        assertThat(verifications.decide(ALPHA, customer, KycStatus.VALID)).isFalse();
        assertThat(verifications.decide(ALPHA, customer, KycStatus.PROCESSING)).isFalse();
        test.steps(5);
        assertThat(status(customer)).isEqualTo(KycStatus.FAIL);
    }

    @Test
    void by_hand_nothing_happens_unless_somebody_decides() {
        TestWorld still = new TestWorld(Pace.BY_HAND, 1);
        Customer customer = done(still.world
                .registrations()
                .register(ALPHA, Registration.of("Marta", "marta@example.com", UserType.INDIVIDUAL)));
        still.steps(5);

        assertThat(done(still.world.verifications().status(ALPHA, customer.id())))
                .isEqualTo(KycStatus.UNUSED);
    }

    @Test
    void nobody_sees_or_decides_or_marks_another_integrations_customer() {
        long customer = register("marta@example.com");

        assertThat(verifications.status(BETA, customer).isRefusedWith(RefusalCode.USER_NOT_FOUND))
                .isTrue();
        assertThat(verifications.enhancedForm(BETA, customer).isRefusedWith(RefusalCode.USER_NOT_FOUND))
                .isTrue();
        assertThat(verifications.decide(BETA, customer, KycStatus.VALID)).isFalse();
        assertThat(verifications.mark(BETA, customer, Trait.BANNED, true)).isEmpty();
        assertThat(status(customer)).isEqualTo(KycStatus.UNUSED);
    }

    @Test
    void the_form_for_the_enhanced_verification_is_the_same_each_time_and_completes_it() {
        long customer = register("marta@example.com");
        UUID form = done(verifications.enhancedForm(ALPHA, customer));

        assertThat(done(verifications.enhancedForm(ALPHA, customer))).isEqualTo(form);
        assertThat(verifications.completeEnhanced(new UUID(0, 0))).isFalse();
        assertThat(verifications.completeEnhanced(form)).isTrue();
        assertThat(test.world.customers().find(ALPHA, customer).orElseThrow().enhanced())
                .isTrue();
    }

    @Test
    void traits_come_and_go() {
        long customer = register("marta@example.com");
        verifications.mark(ALPHA, customer, Trait.BANNED, true);
        assertThat(test.world.customers().find(ALPHA, customer).orElseThrow().is(Trait.BANNED))
                .isTrue();

        verifications.mark(ALPHA, customer, Trait.BANNED, false);
        assertThat(test.world.customers().find(ALPHA, customer).orElseThrow().traits())
                .isEmpty();
    }

    private long register(String email) {
        return done(test.world.registrations().register(ALPHA, Registration.of("Marta", email, UserType.INDIVIDUAL)))
                .id();
    }

    private KycStatus status(long customer) {
        return done(verifications.status(ALPHA, customer));
    }
}
