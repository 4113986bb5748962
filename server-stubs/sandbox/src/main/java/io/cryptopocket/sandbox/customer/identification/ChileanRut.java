package io.cryptopocket.sandbox.customer.identification;

/** Chile, tax number of people and companies: six to eight digits and a check digit modulo 11, of which ten is a K. */
public record ChileanRut() implements NumberRule {

    @Override
    public boolean accepts(String number) {
        int last = number.length() - 1;
        return last >= 6
                && last <= 8
                && DocumentNumber.isDigits(number.substring(0, last), 0)
                && number.charAt(last) == checkOf(number.substring(0, last));
    }

    private static char checkOf(String digits) {
        int sum = 0;
        int weight = 2;
        for (int index = digits.length() - 1; index >= 0; index--) {
            sum += (digits.charAt(index) - '0') * weight;
            weight = weight == 7 ? 2 : weight + 1;
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'K' : (char) ('0' + check);
    }
}
