package io.cryptopocket.sandbox.control;

import io.cryptopocket.sandbox.banking.BankTransaction;
import io.cryptopocket.sandbox.banking.Deposit;
import io.cryptopocket.sandbox.banking.Iban;
import io.cryptopocket.sandbox.customer.KycStatus;
import io.cryptopocket.sandbox.customer.Trait;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.ramp.quote.Amounts;
import io.cryptopocket.sandbox.webhook.Attempt;
import io.cryptopocket.sandbox.webhook.DeadLetter;
import io.cryptopocket.sandbox.world.World;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What a tester can make happen. Each operation acts on the present world, for one integration where things belong to
 * one.
 */
public final class Control {

    private final Worlds worlds;
    private final AtomicBoolean storageBroken = new AtomicBoolean();
    private final List<Runnable> alsoReset;

    /** @param alsoReset what else has to forget when the sandbox is reset: tokens, documents */
    public Control(Worlds worlds, List<Runnable> alsoReset) {
        this.worlds = worlds;
        this.alsoReset = List.copyOf(alsoReset);
    }

    /** Makes everything as it was at the start. */
    public void reset() {
        worlds.reset();
        storageBroken.set(false);
        alsoReset.forEach(Runnable::run);
    }

    /** What time it is in the sandbox. */
    public Instant now() {
        return world().clock().instant();
    }

    /** Whether the clock is held. */
    public boolean isClockHeld() {
        return world().clock().isHeld();
    }

    /** Puts the clock forward; what becomes due happens before this returns. Invalid if {@code by} is negative. */
    public Outcome<Instant> forward(Duration by) {
        if (by.isNegative()) {
            return Outcome.invalid("by", "The clock only goes forward.");
        }
        World world = world();
        world.clock().forward(by);
        world.settle();
        return Outcome.done(world.clock().instant());
    }

    /** Holds the clock, or lets it run on. */
    public void holdClock(boolean held) {
        if (held) {
            world().clock().hold();
        } else {
            world().clock().release();
        }
    }

    /** Takes a payment one state further; false if there is none of this integration, or it is final. */
    public boolean advancePayment(IntegrationId owner, String id) {
        return world().paymentControl().advance(owner, id);
    }

    /** Takes an off-ramp one state further; false if there is none of this integration, or it is final. */
    public boolean advanceOffRamp(IntegrationId owner, String id) {
        return world().offRampCourse().advance(owner, id);
    }

    /**
     * Lets a bank transfer arrive; {@code bank_account_not_found} if the integration has no such account.
     *
     * @param amount in the main unit of the account's currency, more than zero
     * @param senderIban null if it is not told
     * @param concept null if it has none
     */
    public Outcome<BankTransaction> deposit(
            IntegrationId owner,
            String iban,
            BigDecimal amount,
            String senderName,
            @Nullable String senderIban,
            @Nullable String concept) {
        Iban sender = senderIban == null ? null : Iban.parse(senderIban).orElse(null);
        if (senderIban != null && sender == null) {
            return Outcome.invalid("sender_iban", "The sender iban is not a valid IBAN.");
        }
        return Iban.parse(iban)
                .flatMap(account -> world().bankAccounts().find(owner, account))
                .map(account -> Amounts.readPositive("amount", amount, account.currency())
                        .map(money -> world().transfers()
                                .deposit(owner, new Deposit(account.iban(), money, senderName, sender, concept))))
                .orElseGet(() -> Outcome.refused(RefusalCode.BANK_ACCOUNT_NOT_FOUND));
    }

    /**
     * Takes a verification further; false if there is no such customer of this integration, or it is there, past it
     * or decided.
     */
    public boolean decideKyc(IntegrationId owner, long customer, KycStatus status) {
        return world().verifications().decide(owner, customer, status);
    }

    /** Gives a customer a trait or takes it away; false if there is no such customer of this integration. */
    public boolean mark(IntegrationId owner, long customer, Trait trait, boolean present) {
        return world().verifications().mark(owner, customer, trait, present).isPresent();
    }

    /** Breaks the provider of payments, or mends it. */
    public void breakProvider(boolean broken) {
        world().provider().setBroken(broken);
    }

    public boolean isProviderBroken() {
        return world().provider().isBroken();
    }

    /** Breaks the storage of documents, or mends it. */
    public void breakStorage(boolean broken) {
        storageBroken.set(broken);
    }

    public boolean isStorageBroken() {
        return storageBroken.get();
    }

    /** The last tries to deliver webhooks, oldest first. */
    public List<Attempt> attempts(IntegrationId owner) {
        return world().outbox().attempts(owner);
    }

    /** The webhooks that were given up, oldest first. */
    public List<DeadLetter> deadLetters(IntegrationId owner) {
        return world().outbox().deadLetters(owner);
    }

    /** Delivers a dead letter anew; false if this integration has no such letter. */
    public boolean redeliver(IntegrationId owner, long delivery) {
        return world().outbox().redeliver(owner, delivery);
    }

    private World world() {
        return worlds.current();
    }
}
