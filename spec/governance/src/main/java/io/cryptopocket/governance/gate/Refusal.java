package io.cryptopocket.governance.gate;

/**
 * Something that a gate does not let pass.
 *
 * @param gate id of the gate
 * @param location {@code FILE} or {@code FILE:LINE}
 * @param sentence what is wrong and what to do
 */
public record Refusal(String gate, String location, String sentence) {

    /** For example {@code spec/cryptopocket.yaml:5: the version ... [version-fits-the-change]}. */
    @Override
    public String toString() {
        return location + ": " + sentence + " [" + gate + "]";
    }
}
