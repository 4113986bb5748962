package io.cryptopocket.sandbox.customer.identification;

/** A number of letters A to Z and digits, as on a passport. */
public record LettersAndDigits(int least, int most) implements NumberRule {

    @Override
    public boolean accepts(String number) {
        return number.length() >= least
                && number.length() <= most
                && number.chars().allMatch(letter -> letter >= '0' && letter <= '9' || letter >= 'A' && letter <= 'Z');
    }
}
