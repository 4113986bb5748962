package io.cryptopocket.sandbox.customer.identification;

/** Colombia, tax number of a company: nine digits and a check digit modulo 11 with prime weights. */
public record ColombianNit() implements NumberRule {

    @Override
    public boolean accepts(String number) {
        if (!DocumentNumber.isDigits(number, 10, 10)) {
            return false;
        }
        int rest = DocumentNumber.weigh(number, 41, 37, 29, 23, 19, 17, 13, 7, 3) % 11;
        int check = rest > 1 ? 11 - rest : rest;
        return number.charAt(9) == '0' + check;
    }
}
