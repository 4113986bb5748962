package io.cryptopocket.sandbox.ramp.payment;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code external_id} of a payment makes happen, for testers who have nothing but the public API: it begins with
 * {@code magic:} and a word, and may go on after another colon, for example {@code magic:stay-started:order-17}.
 *
 * <table>
 * <caption>Magic external identifiers</caption>
 * <tr><th>word</th><th>what happens</th></tr>
 * <tr><td>{@code stay-started}</td><td>the customer never pays</td></tr>
 * <tr><td>{@code stay-pending}</td><td>a bank transfer is announced and never arrives; other methods stay started</td></tr>
 * <tr><td>{@code stay-received}</td><td>the money arrives and the coins are never sent</td></tr>
 * <tr><td>{@code at-once}</td><td>everything has happened when the answer arrives, whatever the pace</td></tr>
 * <tr><td>{@code no-concept}</td><td>the bank transfer arrives without a concept</td></tr>
 * <tr><td>{@code wrong-amount}</td><td>the bank transfer arrives with the right concept and one cent less</td></tr>
 * <tr><td>{@code provider-fails}</td><td>{@code error_payment_creation}</td></tr>
 * </table>
 */
public enum PaymentScript {
    ORDINARY,
    STAY_STARTED,
    STAY_PENDING,
    STAY_RECEIVED,
    AT_ONCE,
    NO_CONCEPT,
    WRONG_AMOUNT,
    PROVIDER_FAILS;

    private static final String MAGIC = "magic:";

    /** The word, for example {@code stay-started}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an identifier asks for; {@link #ORDINARY} for all that are not magic. */
    public static PaymentScript of(@Nullable String externalId) {
        if (externalId == null || !externalId.startsWith(MAGIC)) {
            return ORDINARY;
        }
        String rest = externalId.substring(MAGIC.length());
        int colon = rest.indexOf(':');
        String word = colon < 0 ? rest : rest.substring(0, colon);
        return Arrays.stream(values())
                .filter(script -> script.word().equals(word))
                .findFirst()
                .orElse(ORDINARY);
    }
}
