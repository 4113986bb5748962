package io.cryptopocket.sandbox.customer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an e-mail address makes happen, for testers who have nothing but the public API: the word behind the {@code +}
 * of the part before the {@code @}, for example {@code marta+kyc-fail@example.com}.
 *
 * <p>The front page of the sandbox tells people what each of them does.
 */
public enum EmailScript {
    ORDINARY(null),
    KYC_UNUSED(null),
    KYC_PROCESSING(null),
    KYC_FAIL(null),
    KYC_VALID(null),
    BANNED(Trait.BANNED),
    ENHANCED(Trait.NEEDS_ENHANCED_VERIFICATION),
    PROVIDER_REFUSES(Trait.REFUSED_BY_PROVIDER),
    NO_CONCEPT(Trait.PAYS_WITHOUT_CONCEPT),
    FAULT(null);

    private static final String FAULTY_ADDRESS = "fault@example.com";

    private final @Nullable Trait trait;

    EmailScript(@Nullable Trait trait) {
        this.trait = trait;
    }

    Optional<Trait> trait() {
        return Optional.ofNullable(trait);
    }

    /** The word, for example {@code kyc-fail}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an address asks for; {@link #ORDINARY} for all that are not magic. */
    public static EmailScript of(String email) {
        String address = email.toLowerCase(Locale.ROOT);
        if (address.equals(FAULTY_ADDRESS)) {
            return FAULT;
        }
        int plus = address.indexOf('+');
        int at = address.lastIndexOf('@');
        String word = plus < 0 || at < plus ? "" : address.substring(plus + 1, at);
        return Arrays.stream(values())
                .filter(script -> script.word().equals(word))
                .findFirst()
                .orElse(ORDINARY);
    }
}
