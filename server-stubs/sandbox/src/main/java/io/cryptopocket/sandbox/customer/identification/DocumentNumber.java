package io.cryptopocket.sandbox.customer.identification;

import java.util.Locale;

/** The many ways to write one number: {@code 12.345.678-5}, {@code 12345678 5} and {@code 123456785} are the same. */
public final class DocumentNumber {

    private DocumentNumber() {}

    /** Upper case, without spaces, dots, hyphens and slashes. */
    public static String bare(String written) {
        StringBuilder bare = new StringBuilder(written.length());
        for (int index = 0; index < written.length(); index++) {
            char letter = written.charAt(index);
            if (letter != ' ' && letter != '.' && letter != '-' && letter != '/') {
                bare.append(letter);
            }
        }
        return bare.toString().toUpperCase(Locale.ROOT);
    }

    static boolean isDigits(String number, int least, int most) {
        return number.length() >= least && number.length() <= most && isDigits(number, 0);
    }

    static boolean isDigits(String number, int from) {
        for (int index = from; index < number.length(); index++) {
            if (number.charAt(index) < '0' || number.charAt(index) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Sum of the leading digits, each times the weight at its place. */
    static int weigh(String number, int... weights) {
        int sum = 0;
        for (int index = 0; index < weights.length; index++) {
            sum += (number.charAt(index) - '0') * weights[index];
        }
        return sum;
    }
}
