package io.cryptopocket.sandbox.customer.identification;

import java.util.Set;

/** Peru, tax number: the kind of holder, eight digits and a check digit modulo 11. */
public record PeruvianRuc() implements NumberRule {

    private static final Set<String> HOLDERS = Set.of("10", "15", "16", "17", "20");

    @Override
    public boolean accepts(String number) {
        if (!DocumentNumber.isDigits(number, 11, 11) || !HOLDERS.contains(number.substring(0, 2))) {
            return false;
        }
        int check = (11 - DocumentNumber.weigh(number, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 10;
        return number.charAt(10) == '0' + check;
    }
}
