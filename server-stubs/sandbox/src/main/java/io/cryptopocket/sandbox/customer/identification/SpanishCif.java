package io.cryptopocket.sandbox.customer.identification;

/**
 * Spain, tax number of a company: a letter for its legal form, seven digits and a control character.
 *
 * <p>The control is a digit for the forms A, B, E and H, a letter for K, N, P, Q, R, S and W, and either for the
 * others.
 */
public record SpanishCif() implements NumberRule {

    private static final String FORMS = "ABCDEFGHJKNPQRSUVW";
    private static final String WITH_DIGIT = "ABEH";
    private static final String WITH_LETTER = "KNPQRSW";
    private static final String CONTROL_LETTERS = "JABCDEFGHI";

    @Override
    public boolean accepts(String number) {
        if (number.length() != 9
                || FORMS.indexOf(number.charAt(0)) < 0
                || !DocumentNumber.isDigits(number.substring(1, 8), 0)) {
            return false;
        }
        int control = control(number);
        boolean digit = number.charAt(8) == '0' + control;
        boolean letter = number.charAt(8) == CONTROL_LETTERS.charAt(control);
        char form = number.charAt(0);
        return digit && WITH_LETTER.indexOf(form) < 0 || letter && WITH_DIGIT.indexOf(form) < 0;
    }

    private static int control(String number) {
        int sum = 0;
        for (int place = 1; place <= 7; place++) {
            int digit = number.charAt(place) - '0';
            int weighed = place % 2 == 1 ? digit * 2 : digit;
            sum += weighed / 10 + weighed % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
