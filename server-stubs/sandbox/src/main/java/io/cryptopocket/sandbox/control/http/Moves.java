package io.cryptopocket.sandbox.control.http;

import io.cryptopocket.sandbox.banking.BankTransaction;
import io.cryptopocket.sandbox.banking.Iban;
import io.cryptopocket.sandbox.control.Control;
import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.KycStatus;
import io.cryptopocket.sandbox.customer.Trait;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.ramp.offramp.OffRamp;
import io.cryptopocket.sandbox.ramp.payment.Payment;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What testers move: time, payments, money, verifications. */
final class Moves {

    private final Control control;
    private final Belongings things;

    Moves(Control control, Belongings things) {
        this.control = control;
        this.things = things;
    }

    Object clock(InputStream body) throws Unusable {
        Wish wish = Wish.read(body, "forward", "held");
        if (wish.has("held")) {
            control.holdClock(wish.flag("held"));
        }
        if (wish.has("forward")) {
            Outcome<Instant> outcome = control.forward(duration(wish.text("forward")));
            if (outcome.orNull() == null) {
                throw Unusable.input("The clock only goes forward.");
            }
        }
        return Reply.fields("now", control.now().toString(), "clock_held", control.isClockHeld());
    }

    private static Duration duration(String text) throws Unusable {
        try {
            Duration duration = Duration.parse(text);
            if (duration.toDays() > 36_500) {
                throw Unusable.input("\"forward\" must be at most a hundred years.");
            }
            return duration;
        } catch (DateTimeParseException e) {
            throw Unusable.input(
                    "\"" + text + "\" is no ISO 8601 duration; write PT90M for ninety minutes, P1D for a day.");
        }
    }

    Object advancePayment(String id) throws Unusable {
        Payment payment = things.payment(id);
        if (!control.advancePayment(payment.owner(), id)) {
            throw Unusable.conflict("The payment stays " + payment.status().wire() + ".");
        }
        return Reply.fields(
                "payment_id", id, "status", things.payment(id).status().wire());
    }

    Object advanceOffRamp(String id) throws Unusable {
        OffRamp offRamp = things.offRamp(id);
        if (!control.advanceOffRamp(offRamp.owner(), id)) {
            throw Unusable.conflict("The off-ramp stays " + offRamp.status().wire() + ".");
        }
        return Reply.fields("id", id, "status", things.offRamp(id).status().wire());
    }

    Object transfer(InputStream body) throws Unusable {
        Wish wish = Wish.read(body, "iban", "amount", "sender_name", "sender_iban", "concept");
        String iban = wish.text("iban");
        BigDecimal amount = wish.number("amount");
        String sender = wish.text("sender_name");
        Outcome<BankTransaction> outcome = control.deposit(
                owner(iban), iban, amount, sender, wish.textOrNull("sender_iban"), wish.textOrNull("concept"));
        if (outcome instanceof Outcome.Invalid<BankTransaction> invalid) {
            throw Unusable.input(String.join(
                    " ",
                    invalid.errors().values().stream()
                            .flatMap(all -> all.stream())
                            .toList()));
        }
        BankTransaction arrived = outcome.orNull();
        if (arrived == null) {
            throw Unusable.missing("There is no bank account \"" + iban + "\".");
        }
        String payment = arrived.payment();
        return payment == null
                ? Reply.fields("transaction_id", arrived.id(), "reconciled", false)
                : Reply.fields("transaction_id", arrived.id(), "reconciled", true, "payment_id", payment);
    }

    private IntegrationId owner(String iban) throws Unusable {
        Iban account = Iban.parse(iban).orElseThrow(() -> Unusable.input("\"" + iban + "\" is no IBAN."));
        return things.integrations().stream()
                .filter(owner ->
                        things.world().bankAccounts().find(owner, account).isPresent())
                .findFirst()
                .orElseThrow(() -> Unusable.missing("There is no bank account \"" + iban + "\"."));
    }

    Object kyc(String id, InputStream body) throws Unusable {
        Customer customer = things.customer(id);
        KycStatus status = word(KycStatus.values(), Wish.read(body, "status").text("status"), "status");
        if (!control.decideKyc(customer.owner(), customer.id(), status)) {
            throw Unusable.conflict(
                    "The verification stays " + customer.kycStatus().wire() + ".");
        }
        return Reply.fields("user_id", customer.id(), "kyc_status", status.wire());
    }

    Object traits(String id, InputStream body) throws Unusable {
        Customer customer = things.customer(id);
        String[] known = Arrays.stream(Trait.values()).map(Moves::word).toArray(String[]::new);
        for (Map.Entry<String, Boolean> flag : Wish.read(body, known).flags().entrySet()) {
            control.mark(
                    customer.owner(), customer.id(), word(Trait.values(), flag.getKey(), "trait"), flag.getValue());
        }
        Customer marked = things.customer(id);
        List<String> traits = marked.traits().stream().map(Moves::word).sorted().toList();
        return Reply.fields("user_id", marked.id(), "traits", traits);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E word(E[] constants, String word, String what) throws Unusable {
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> Unusable.input("There is no " + what + " \"" + word + "\"; known are "
                        + String.join(
                                ", ", Arrays.stream(constants).map(Moves::word).toList()) + "."));
    }
}
