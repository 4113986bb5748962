package io.cryptopocket.sandbox.customer.identification;

import java.util.Set;

/** Argentina, tax number (CUIT) and work number (CUIL): who it is for, eight digits, and a check digit modulo 11. */
public record ArgentineCuit(Set<String> prefixes) implements NumberRule {

    /** Numbers of people. */
    public static final ArgentineCuit PERSON = new ArgentineCuit(Set.of("20", "23", "24", "25", "26", "27"));

    /** Numbers of companies. */
    public static final ArgentineCuit COMPANY = new ArgentineCuit(Set.of("30", "33", "34"));

    public ArgentineCuit {
        prefixes = Set.copyOf(prefixes);
    }

    @Override
    public boolean accepts(String number) {
        if (!DocumentNumber.isDigits(number, 11, 11) || !prefixes.contains(number.substring(0, 2))) {
            return false;
        }
        // A check of ten does not exist: such numbers are issued with another prefix.
        int check = (11 - DocumentNumber.weigh(number, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
        return number.charAt(10) == '0' + check;
    }
}
