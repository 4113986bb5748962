package io.cryptopocket.sandbox.customer;

import io.cryptopocket.sandbox.identifier.Identifiers;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.time.Timeline;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Verifications of customers, and the enhanced ones.
 *
 * <p>Nobody fills in a form in a sandbox: after a moment a new customer's verification begins, after another it is
 * approved, unless the {@linkplain EmailScript e-mail address} says otherwise or the sandbox is paced by hand.
 */
public final class Verifications {

    private final Customers customers;
    private final Timeline timeline;
    private final Pace pace;
    private final Identifiers identifiers;
    private final Map<UUID, Long> enhancedForms = new HashMap<>();
    private final Map<Long, UUID> enhancedFormOf = new HashMap<>();

    public Verifications(Customers customers, Timeline timeline, Pace pace, Identifiers identifiers) {
        this.customers = customers;
        this.timeline = timeline;
        this.pace = pace;
        this.identifiers = identifiers;
    }

    /** How far a customer's verification is; {@code user_not_found} for everybody else's. */
    public Outcome<KycStatus> status(IntegrationId asker, long customer) {
        return customers
                .find(asker, customer)
                .map(found -> Outcome.done(found.kycStatus()))
                .orElseGet(() -> Outcome.refused(RefusalCode.USER_NOT_FOUND));
    }

    /**
     * Takes a verification further by hand.
     *
     * @return false, and nothing changes, if it is at that state, past it, or decided
     */
    public boolean decide(IntegrationId asker, long customer, KycStatus status) {
        return timeline.perform(now -> customers.find(asker, customer).isPresent() && advance(customer, status));
    }

    /**
     * The name of the form for the enhanced verification, the same one each time; {@code user_not_found} for
     * everybody else's.
     */
    public Outcome<UUID> enhancedForm(IntegrationId asker, long customer) {
        return timeline.perform(now -> {
            if (customers.find(asker, customer).isEmpty()) {
                return Outcome.refused(RefusalCode.USER_NOT_FOUND);
            }
            UUID token = enhancedFormOf.computeIfAbsent(customer, first -> identifiers.uuid());
            enhancedForms.put(token, customer);
            return Outcome.done(token);
        });
    }

    /** Completes an enhanced verification: the limits are raised. False if there is no such form. */
    public boolean completeEnhanced(UUID token) {
        return timeline.perform(now -> {
            Long customer = enhancedForms.get(token);
            if (customer == null) {
                return false;
            }
            customers.change(customer, Customer::withEnhancedVerification);
            return true;
        });
    }

    /** Gives a customer a trait or takes it away, for testers; empty for everybody else's. */
    public Optional<Customer> mark(IntegrationId asker, long customer, Trait trait, boolean present) {
        return timeline.perform(now -> customers.find(asker, customer).map(found -> {
            Set<Trait> traits = new HashSet<>(found.traits());
            if (present) {
                traits.add(trait);
            } else {
                traits.remove(trait);
            }
            return customers.change(customer, known -> known.with(traits));
        }));
    }

    void await(Customer customer, Instant now) {
        EmailScript script = EmailScript.of(customer.email());
        long id = customer.id();
        if (script == EmailScript.KYC_VALID) {
            advance(id, KycStatus.VALID);
            return;
        }
        if (script == EmailScript.KYC_UNUSED) {
            return;
        }
        pace.next(timeline, now, begun -> {
            advance(id, KycStatus.PROCESSING);
            if (script != EmailScript.KYC_PROCESSING) {
                KycStatus decision = script == EmailScript.KYC_FAIL ? KycStatus.FAIL : KycStatus.VALID;
                pace.next(timeline, begun, decided -> advance(id, decision));
            }
        });
    }

    private boolean advance(long id, KycStatus status) {
        if (!customers.get(id).kycStatus().mayBecome(status)) {
            return false;
        }
        customers.change(id, customer -> customer.with(status));
        return true;
    }
}
