package io.cryptopocket.sandbox.customer.identification;

/**
 * Spain, number of a foreigner: X, Y or Z for 0, 1 or 2, seven digits, and the letter that a DNI of these digits
 * would have.
 */
public record SpanishNie() implements NumberRule {

    private static final String FIRST = "XYZ";

    @Override
    public boolean accepts(String number) {
        if (number.length() != 9) {
            return false;
        }
        int first = FIRST.indexOf(number.charAt(0));
        String digits = number.substring(1, 8);
        return first >= 0
                && DocumentNumber.isDigits(digits, 0)
                && number.charAt(8) == SpanishDni.letterOf(first + digits);
    }
}
