package io.cryptopocket.conformance.fuzz;

/**
 * How many requests an operation got.
 *
 * @param valid proved to fit the contract
 * @param invalid proved not to
 * @param open of which the contract does not say
 * @param shrinking further requests, which only served to make a finding smaller
 */
public record FuzzCount(String operationId, long valid, long invalid, long open, long shrinking) {

    /** All but the further ones. */
    public long all() {
        return valid + invalid + open;
    }
}
