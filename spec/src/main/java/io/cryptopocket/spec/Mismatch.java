package io.cryptopocket.spec;

/**
 * One place at which a value does not fit its schema.
 *
 * @param pointer JSON pointer into the value, empty for the value as a whole
 * @param message what is wrong there, in English, without the place and without a full stop
 * @param keyword the keyword of the schema that is not met, with its line in the contract
 */
public record Mismatch(String pointer, String message, Element keyword) {

    /** For example {@code /data/id: string found, integer expected}. */
    @Override
    public String toString() {
        return pointer.isEmpty() ? message : pointer + ": " + message;
    }
}
