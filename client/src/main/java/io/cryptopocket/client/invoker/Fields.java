package io.cryptopocket.client.invoker;

import io.cryptopocket.client.error.UnexpectedAnswerException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What generated models do with their fields. */
public final class Fields {

    /** More than any amount in the world has, before and after the point. */
    private static final int MOST_DIGITS = 255;

    private final StringJoiner text;

    private Fields(String type) {
        text = new StringJoiner(", ", type + "{", "}");
    }

    /**
     * A field that the contract requires in an answer.
     *
     * @param value what was received
     * @param type name of the model
     * @param field name on the wire
     * @param <V> type of the field
     * @return the value
     * @throws UnexpectedAnswerException when nothing was received
     */
    public static <V> V required(@Nullable V value, String type, String field) {
        if (value == null) {
            throw new UnexpectedAnswerException(
                    "The answer of the server lacks the required field " + field + " of " + type + ".");
        }
        return value;
    }

    /**
     * A field with a decimal number in text.
     *
     * @param text what was received; may be null
     * @param type name of the model
     * @param field name on the wire
     * @return exact; null for null
     * @throws UnexpectedAnswerException when it is no number, or one that no amount comes near
     */
    public static @Nullable BigDecimal decimal(@Nullable String text, String type, String field) {
        if (text == null) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, without the text: it comes from elsewhere.
        }
        throw new UnexpectedAnswerException(
                "The answer of the server has no decimal number in " + field + " of " + type + ".");
    }

    /**
     * An amount of coins from its base units.
     *
     * @param units whole number of base units, as text
     * @param decimals how many base units make a coin, as a power of ten
     * @param type name of the model
     * @param field name on the wire
     * @return coins, exact
     * @throws UnexpectedAnswerException when it is no number, or one that no amount comes near
     */
    public static BigDecimal coins(String units, int decimals, String type, String field) {
        BigDecimal number = decimal(decimals < 0 || decimals > MOST_DIGITS ? "" : units, type, field);
        return required(number, type, field).movePointLeft(decimals);
    }

    /**
     * Sees to it that a required field was set.
     *
     * @param value what was set
     * @param type name of the model
     * @param setter name of the method that sets it
     * @throws IllegalStateException when nothing was set
     */
    public static void set(@Nullable Object value, String type, String setter) {
        if (value == null) {
            throw new IllegalStateException(type + " is incomplete: call " + setter + "(...) before build().");
        }
    }

    /**
     * A list that later changes do not reach.
     *
     * @param list may be null
     * @param <V> type of the elements
     * @return not modifiable; null for null
     */
    public static <V> @Nullable List<V> copy(@Nullable List<V> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /**
     * A map that later changes do not reach.
     *
     * @param map may be null
     * @param <K> type of the keys
     * @param <V> type of the values
     * @return in the same order, not modifiable; null for null
     */
    public static <K, V> @Nullable Map<K, V> copy(@Nullable Map<K, V> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * Starts the text of a model.
     *
     * @param type name of the model
     * @return collects the fields
     */
    public static Fields text(String type) {
        return new Fields(type);
    }

    /**
     * Adds a field with its value; a field without value is left out.
     *
     * @param field name
     * @param value value
     * @return this
     */
    public Fields shown(String field, @Nullable Object value) {
        if (value != null) {
            text.add(field + "=" + value);
        }
        return this;
    }

    /**
     * Adds a field without showing its value; a field without value is left out.
     *
     * @param field name
     * @param value value
     * @return this
     */
    public Fields masked(String field, @Nullable Object value) {
        return shown(field, value == null ? null : "***");
    }

    /**
     * Ends the text with the names of fields that the contract does not know.
     *
     * @param names names on the wire
     * @return the whole text
     */
    public String others(Set<String> names) {
        return shown("otherFields", names.isEmpty() ? null : names).text.toString();
    }
}
