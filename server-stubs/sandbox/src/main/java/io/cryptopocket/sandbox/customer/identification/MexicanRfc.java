package io.cryptopocket.sandbox.customer.identification;

import java.util.regex.Pattern;

/**
 * Mexico, tax number of a company: three letters of its name, the day it was founded, two signs and a check modulo
 * 11, of which ten is an A.
 */
public record MexicanRfc() implements NumberRule {

    private static final Pattern SHAPE = Pattern.compile("[A-ZÑ&]{3}\\d{6}[0-9A-Z]{2}[0-9A]");
    private static final String VALUES = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";

    @Override
    public boolean accepts(String number) {
        return SHAPE.matcher(number).matches()
                && MexicanDate.isDay(number.substring(3, 9))
                && number.charAt(11) == checkOf(number);
    }

    private static char checkOf(String number) {
        // The number of a person has one letter more; that of a company is reckoned with a space in front.
        int sum = VALUES.indexOf(' ') * 13;
        for (int index = 0; index < 11; index++) {
            sum += VALUES.indexOf(number.charAt(index)) * (12 - index);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'A' : (char) ('0' + check);
    }
}
