package io.cryptopocket.sandbox.customer.identification;

import java.util.regex.Pattern;

/**
 * Mexico, population register key: initials, day of birth, sex, state, inner consonants, a sign and a check digit
 * modulo 10.
 */
public record MexicanCurp() implements NumberRule {

    private static final Pattern SHAPE =
            Pattern.compile("[A-Z][AEIOUX][A-Z]{2}\\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]\\d");
    private static final String STATES =
            " AS BC BS CC CL CM CS CH DF DG GT GR HG JC MC MN MS NT NL OC PL QT QR SP SL SR TC TS TL VZ YN ZS NE ";
    private static final String VALUES = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";

    @Override
    public boolean accepts(String number) {
        return SHAPE.matcher(number).matches()
                && MexicanDate.isDay(number.substring(4, 10))
                && STATES.contains(" " + number.substring(11, 13) + " ")
                && number.charAt(17) == checkOf(number);
    }

    private static char checkOf(String number) {
        int sum = 0;
        for (int index = 0; index < 17; index++) {
            sum += VALUES.indexOf(number.charAt(index)) * (18 - index);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
