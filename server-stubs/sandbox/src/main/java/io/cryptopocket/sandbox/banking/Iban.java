package io.cryptopocket.sandbox.banking;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A valid international bank account number (ISO 13616) in its electronic form: upper case, no spaces.
 *
 * <p>Valid means: two letters, two check digits, the length of its country where that is listed here, and remainder 1
 * modulo 97.
 */
public record Iban(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("AD", 24),
            Map.entry("AT", 20),
            Map.entry("BE", 16),
            Map.entry("CH", 21),
            Map.entry("CY", 28),
            Map.entry("DE", 22),
            Map.entry("EE", 20),
            Map.entry("ES", 24),
            Map.entry("FI", 18),
            Map.entry("FR", 27),
            Map.entry("GB", 22),
            Map.entry("GR", 27),
            Map.entry("HR", 21),
            Map.entry("IE", 22),
            Map.entry("IT", 27),
            Map.entry("LT", 20),
            Map.entry("LU", 20),
            Map.entry("LV", 21),
            Map.entry("MT", 31),
            Map.entry("NL", 18),
            Map.entry("PL", 28),
            Map.entry("PT", 25),
            Map.entry("RO", 24),
            Map.entry("SE", 24),
            Map.entry("SI", 19),
            Map.entry("SK", 24));

    public Iban {
        if (!isValid(value)) {
            throw new IllegalArgumentException("This is no valid IBAN.");
        }
    }

    /** Reads an IBAN as people write it, with or without spaces; empty if it is not valid. */
    public static Optional<Iban> parse(String written) {
        String value = written.replace(" ", "").toUpperCase(Locale.ROOT);
        return isValid(value) ? Optional.of(new Iban(value)) : Optional.empty();
    }

    /** The IBAN of an account number, with the check digits reckoned. */
    public static Iban of(String country, String account) {
        int check = 98 - remainder(account + country + "00");
        return new Iban(country + (check < 10 ? "0" : "") + check + account);
    }

    private static boolean isValid(String value) {
        return SHAPE.matcher(value).matches()
                && LENGTHS.getOrDefault(value.substring(0, 2), value.length()) == value.length()
                && remainder(value.substring(4) + value.substring(0, 4)) == 1;
    }

    private static int remainder(String rearranged) {
        int remainder = 0;
        for (int index = 0; index < rearranged.length(); index++) {
            int digit = Character.digit(rearranged.charAt(index), 36);
            remainder = (remainder * (digit < 10 ? 10 : 100) + digit) % 97;
        }
        return remainder;
    }

    @Override
    public String toString() {
        return value;
    }
}
