package io.cryptopocket.sandbox.customer.identification;

/**
 * The identity document of a customer.
 *
 * @param type as the contract names it, for example {@code CURP}
 * @param number {@linkplain DocumentNumber#bare bare}; kept out of logs
 */
public record Identification(String type, String number) {

    @Override
    public String toString() {
        return "Identification[" + type + "]";
    }
}
