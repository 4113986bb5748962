package io.cryptopocket.sandbox.customer;

import io.cryptopocket.sandbox.customer.identification.Identification;
import io.cryptopocket.sandbox.customer.identification.IdentificationRules;
import io.cryptopocket.sandbox.identifier.Identifiers;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.time.Timeline;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Takes customers in. Refuses, in this order: a document that is missing, malformed or not used in the country
 * ({@code document_not_valid}), an address that is registered already ({@code user_already_exists}), an address of a
 * disposable domain ({@code email_not_allowed}), and the address for which the service fails ({@code
 * unexpected_error}).
 */
public final class Registrations {

    private final Customers customers;
    private final Verifications verifications;
    private final KybForms forms;
    private final DisposableDomains disposable = new DisposableDomains();
    private final Identifiers identifiers;
    private final Timeline timeline;

    public Registrations(
            Customers customers,
            Verifications verifications,
            KybForms forms,
            Identifiers identifiers,
            Timeline timeline) {
        this.customers = customers;
        this.verifications = verifications;
        this.forms = forms;
        this.identifiers = identifiers;
        this.timeline = timeline;
    }

    /** Registers a customer who has yet to be verified. */
    public Outcome<Customer> register(IntegrationId owner, Registration registration) {
        return timeline.perform(
                now -> admit(owner, registration, KycStatus.UNUSED, now).map(customer -> {
                    verifications.await(customer, now);
                    return customer;
                }));
    }

    /**
     * Registers a customer whom the integration has verified. An identification is required wherever the customer
     * lives.
     */
    public Outcome<Customer> registerVerified(IntegrationId owner, Registration registration) {
        if (registration.documentType() == null || registration.documentNumber() == null) {
            return Outcome.refused(RefusalCode.DOCUMENT_NOT_VALID);
        }
        return timeline.perform(now -> admit(owner, registration, KycStatus.VALID, now));
    }

    /** Registers a company and makes its KYB form. */
    public Outcome<RegisteredCompany> registerCompany(IntegrationId owner, String name, String email) {
        return timeline.perform(now -> admit(
                        owner, Registration.of(name, email, UserType.COMPANY), KycStatus.UNUSED, now)
                .map(company -> {
                    KybForm form = new KybForm(identifiers.uuid(), company.id(), now.plus(KybForms.LIFETIME));
                    String password = identifiers.password();
                    forms.add(form, password);
                    verifications.await(company, now);
                    return new RegisteredCompany(company, form, password);
                }));
    }

    private Outcome<Customer> admit(IntegrationId owner, Registration registration, KycStatus status, Instant now) {
        Optional<Identification> identification = identification(registration);
        if (identification.isEmpty() && isIdentified(registration)) {
            return Outcome.refused(RefusalCode.DOCUMENT_NOT_VALID);
        }
        if (customers.isRegistered(owner, registration.email())) {
            return Outcome.refused(RefusalCode.USER_ALREADY_EXISTS);
        }
        if (disposable.include(registration.email())) {
            return Outcome.refused(RefusalCode.EMAIL_NOT_ALLOWED);
        }
        EmailScript script = EmailScript.of(registration.email());
        if (script == EmailScript.FAULT) {
            return Outcome.refused(RefusalCode.UNEXPECTED_ERROR);
        }
        Customer customer = new Customer(
                customers.nextId(),
                identifiers.uuid(),
                owner,
                registration.externalId(),
                registration.name(),
                registration.email(),
                registration.country(),
                registration.userType(),
                identification.orElse(null),
                registration.bankAccount(),
                registration.callbackUrl(),
                script.trait().map(Set::of).orElseGet(Set::of),
                status,
                false,
                now);
        customers.add(customer);
        return Outcome.done(customer);
    }

    private static boolean isIdentified(Registration registration) {
        return IdentificationRules.isRequiredIn(registration.country())
                || registration.documentType() != null
                || registration.documentNumber() != null;
    }

    private static Optional<Identification> identification(Registration registration) {
        String type = registration.documentType();
        String number = registration.documentNumber();
        return type == null || number == null
                ? Optional.empty()
                : IdentificationRules.read(registration.country(), registration.userType(), type, number);
    }
}
