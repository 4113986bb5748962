package io.cryptopocket.sandbox.customer.identification;

/** A number of digits only, without a check digit that the public knows. */
public record Digits(int least, int most) implements NumberRule {

    @Override
    public boolean accepts(String number) {
        return DocumentNumber.isDigits(number, least, most);
    }
}
