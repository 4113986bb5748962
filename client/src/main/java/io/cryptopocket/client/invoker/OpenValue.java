package io.cryptopocket.client.invoker;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of a set of texts that may grow on the server before it grows here. Compared by its text. */
public abstract class OpenValue {

    private final String value;
    private final boolean known;

    /**
     * A value of the set.
     *
     * @param value text as it is sent
     * @param known whether the contract lists it
     */
    protected OpenValue(String value, boolean known) {
        this.value = value;
        this.known = known;
    }

    /**
     * Finds the constant with a text.
     *
     * @param known the constants
     * @param value the text
     * @param unlisted makes the value when there is no such constant
     * @param <V> type of the set
     * @return never null
     */
    protected static <V extends OpenValue> V find(List<V> known, String value, Function<String, V> unlisted) {
        for (V each : known) {
            if (each.value().equals(value)) {
                return each;
            }
        }
        return unlisted.apply(value);
    }

    /**
     * The text of this value.
     *
     * @return as it is sent and received
     */
    @JsonValue
    public final String value() {
        return value;
    }

    /**
     * Whether the contract, as of this version of the client, lists this value.
     *
     * @return false for a value that is new on the server
     */
    public final boolean isKnown() {
        return known;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenValue that && getClass() == that.getClass() && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}
