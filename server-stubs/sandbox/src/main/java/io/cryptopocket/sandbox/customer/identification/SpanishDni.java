package io.cryptopocket.sandbox.customer.identification;

/** Spain, national identity document: eight digits and the letter that their remainder by 23 stands for. */
public record SpanishDni() implements NumberRule {

    private static final String LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

    @Override
    public boolean accepts(String number) {
        return number.length() == 9
                && DocumentNumber.isDigits(number.substring(0, 8), 0)
                && number.charAt(8) == letterOf(number.substring(0, 8));
    }

    static char letterOf(String digits) {
        return LETTERS.charAt(Integer.parseInt(digits) % LETTERS.length());
    }
}
