package io.cryptopocket.sandbox.customer;

import static io.cryptopocket.sandbox.world.TestWorld.ALPHA;
import static io.cryptopocket.sandbox.world.TestWorld.BETA;
import static io.cryptopocket.sandbox.world.TestWorld.START;
import static io.cryptopocket.sandbox.world.TestWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.world.TestWorld;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationsTest {

    private final TestWorld test = new TestWorld();
    private final Registrations registrations = test.world.registrations();

    @Test
    void takes_a_person_of_whom_only_name_and_address_are_known() {
        Customer customer = done(register("Marta Gil", "marta@example.com"));

        assertThat(customer.id()).isEqualTo(301);
        assertThat(customer.kycStatus()).isEqualTo(KycStatus.UNUSED);
        assertThat(customer.createdAt()).isEqualTo(START);
        assertThat(test.world.customers().find(ALPHA, 301)).contains(customer);
        assertThat(test.world.customers().ownerOf(301)).contains(ALPHA);
    }

    @Test
    void takes_an_address_once_however_it_is_written_but_once_for_each_integration() {
        done(register("Marta Gil", "Marta@Example.com"));

        assertRefused(RefusalCode.USER_ALREADY_EXISTS, register("Marta Gil", "marta@example.COM"));
        done(registrations.register(BETA, Registration.of("Marta Gil", "marta@example.com", UserType.INDIVIDUAL)));
        assertThat(test.world.customers().page(ALPHA, new PageRequest(1, 10)).total())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@mailinator.com", "a@MAILINATOR.com", "a@eu.mailinator.com", "somebody@disposable.example.com"
            })
    void takes_no_disposable_address(String email) {
        assertRefused(RefusalCode.EMAIL_NOT_ALLOWED, register("A", email));
        assertRefused(RefusalCode.EMAIL_NOT_ALLOWED, registrations.registerCompany(ALPHA, "A", email));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.com", "a@notmailinator.com", "a@com"})
    void takes_all_other_addresses(String email) {
        done(register("A", email));
    }

    @ParameterizedTest
    @CsvSource({
        "CL, INDIVIDUAL, RUT, 14567823-4",
        "MX, COMPANY, RFC, TAZ150612QKA",
        "CO, INDIVIDUAL, CED_CIU, 1032456789",
        "PE, COMPANY, RUC, 20601234565",
        "AR, INDIVIDUAL, CUIT, 27284567191",
        "ES, INDIVIDUAL, GOVERNMENT_ID, 48293716H",
        "ES, COMPANY, CIF, B67283945",
        "FR, INDIVIDUAL, PASSPORT, 12AB34567"
    })
    void takes_the_documents_of_each_country(String country, UserType userType, String type, String number) {
        Customer customer = done(registrations.register(ALPHA, identified(country, userType, type, number)));

        assertThat(customer.identification()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "CL, INDIVIDUAL, CURP, HEGG560427MVZRRL04",
        "CL, INDIVIDUAL, RUT, 14567823-5",
        "CL, INDIVIDUAL, , ",
        "CL, INDIVIDUAL, RUT, ",
        "MX, INDIVIDUAL, RFC, TAZ150612QKA",
        "ES, INDIVIDUAL, CIF, B67283945",
        "ES, INDIVIDUAL, GOVERNMENT_ID, ",
        "ES, INDIVIDUAL, , 48293716H",
        ", INDIVIDUAL, RUT, 14567823-4",
        "FR, INDIVIDUAL, RUT, 14567823-4"
    })
    void refuses_documents_that_are_missing_or_malformed_or_of_another_country(
            String country, UserType userType, String type, String number) {
        assertRefused(
                RefusalCode.DOCUMENT_NOT_VALID,
                registrations.register(ALPHA, identified(country, userType, type, number)));
    }

    @Test
    void checks_document_then_address_then_domain() {
        done(register("A", "a@example.com"));
        Registration all =
                new Registration("A", "a@example.com", null, "CL", UserType.INDIVIDUAL, null, null, null, null);

        assertRefused(RefusalCode.DOCUMENT_NOT_VALID, registrations.register(ALPHA, all));
    }

    @Test
    void a_customer_verified_by_the_integration_is_valid_at_once_and_must_be_identified() {
        Customer customer = done(registrations.registerVerified(
                ALPHA, identified("ES", UserType.INDIVIDUAL, "GOVERNMENT_ID", "48293716H")));

        assertThat(customer.kycStatus()).isEqualTo(KycStatus.VALID);
        assertRefused(
                RefusalCode.DOCUMENT_NOT_VALID,
                registrations.registerVerified(ALPHA, Registration.of("B", "b@example.com", UserType.INDIVIDUAL)));
    }

    @Test
    void a_company_gets_a_form_that_its_password_opens_for_90_days() {
        RegisteredCompany company = done(registrations.registerCompany(ALPHA, "Horizonte SL", "h@example.com"));
        KybForms forms = test.world.kybForms();

        assertThat(company.password()).matches("[A-Za-z0-9]{12}");
        assertThat(company.customer().userType()).isEqualTo(UserType.COMPANY);
        assertThat(forms.open(company.form().token(), company.password())).contains(company.form());
        assertThat(forms.open(company.form().token(), "wrong")).isEmpty();
        assertThat(forms.open(company.customer().uuid(), company.password())).isEmpty();
        test.forward(Duration.ofDays(90).minusSeconds(1));
        assertThat(forms.open(company.form().token(), company.password())).isPresent();
        test.forward(Duration.ofSeconds(1));
        assertThat(forms.open(company.form().token(), company.password())).isEmpty();
        assertThat(company.toString()).doesNotContain(company.password());
    }

    @Test
    void finds_customers_by_address_and_by_the_integrations_own_identifier() {
        Registration registration =
                new Registration("A", "a@example.com", "shop-1", null, UserType.INDIVIDUAL, null, null, null, null);
        Customer customer = done(registrations.register(ALPHA, registration));
        Customers customers = test.world.customers();

        assertThat(customers.findByEmail(ALPHA, "A@example.com")).contains(customer);
        assertThat(customers.findByExternalId(ALPHA, "shop-1")).contains(customer);
        assertThat(customers.findByExternalId(ALPHA, "SHOP-1")).isEmpty();
        assertThat(customers.findByEmail(BETA, "a@example.com")).isEmpty();
        assertThat(customers.findByExternalId(BETA, "shop-1")).isEmpty();
    }

    @Test
    void finds_the_customer_of_a_verification_form() {
        Customer customer = done(register("A", "a@example.com"));

        assertThat(test.world.customers().findByForm(customer.uuid())).contains(customer);
        assertThat(test.world.customers().findByForm(new UUID(0, 0))).isEmpty();
    }

    @Test
    void fails_on_purpose_for_one_address() {
        assertRefused(RefusalCode.UNEXPECTED_ERROR, registrations.registerCompany(ALPHA, "A", "Fault@example.com"));
        assertRefused(RefusalCode.UNEXPECTED_ERROR, register("A", "a+fault@example.com"));
    }

    private Outcome<Customer> register(String name, String email) {
        return registrations.register(ALPHA, Registration.of(name, email, UserType.INDIVIDUAL));
    }

    private static Registration identified(String country, UserType userType, String type, String number) {
        return new Registration("A", "a@example.com", null, country, userType, type, number, null, null);
    }

    private static void assertRefused(RefusalCode code, Outcome<?> outcome) {
        assertThat(outcome.isRefusedWith(code))
                .as("%s should be refused with %s", outcome, code.wire())
                .isTrue();
    }
}
