package io.cryptopocket.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;

/** An answer that never changes, written once. */
public final class Written {

    private final byte[] json;

    private Written(byte[] json) {
        this.json = json;
    }

    /** Writes a model of the contract. */
    public static Written of(Object model) {
        try {
            return new Written(Json.MAPPER.writeValueAsBytes(model));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("models can always be written", impossible);
        }
    }

    byte[] json() {
        return json;
    }
}
