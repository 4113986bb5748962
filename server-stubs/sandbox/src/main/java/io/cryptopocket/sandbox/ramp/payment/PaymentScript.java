package io.cryptopocket.sandbox.ramp.payment;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code external_id} of a payment makes happen, for testers who have nothing but the public API: it begins
 * with {@code magic:} and a word, and may go on after another colon, for example {@code magic:stay-started:order-17}.
 *
 * <p>The front page of the sandbox tells people what each of them does.
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
