package io.cryptopocket.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/**
 * One thing that a schema demands of a value, as data. One keyword is one constraint, so that each has a line of its
 * own.
 *
 * <p>The path is a JSON pointer into the value, in which {@code *} stands for every item of a list and for every entry
 * of a map; it is empty for the value as a whole. What is below an optional property only holds if that is there.
 */
public sealed interface Constraint {

    /** The value that is constrained, for example {@code /data/items/*}. */
    String path();

    /** The keyword in the contract; its line and its provenance are those of the constraint. */
    Element element();

    /** Which end of a span a limit is; the limit itself is inside. */
    enum Bound {
        MIN,
        MAX
    }

    /** The object must have the property. */
    record Required(String path, String property, Element element) implements Constraint {}

    /** The value has this JSON type: {@code object, array, string, integer, number} or {@code boolean}. */
    record Type(String path, String type, Element element) implements Constraint {}

    /** {@code null} is allowed beside the type. */
    record Nullable(String path, Element element) implements Constraint {}

    /** The value is one of these. */
    record Enum(String path, List<JsonNode> values, Element element) implements Constraint {}

    /** Length of a text in Unicode code points. */
    record Length(String path, Bound bound, long limit, Element element) implements Constraint {}

    /** Size of a number. With {@code exclusive} the limit itself is outside. */
    record Range(String path, Bound bound, BigDecimal limit, boolean exclusive, Element element)
            implements Constraint {}

    /** The number is a whole multiple of this. */
    record MultipleOf(String path, BigDecimal factor, Element element) implements Constraint {}

    /** The text contains a match of this ECMA-262 regular expression. */
    record Pattern(String path, String regex, Element element) implements Constraint {}

    /** The text has this format, for example {@code date-time}. */
    record Format(String path, String format, Element element) implements Constraint {}

    /** Number of items in a list. */
    record Items(String path, Bound bound, long limit, Element element) implements Constraint {}

    /** No two items of the list are equal. */
    record UniqueItems(String path, Element element) implements Constraint {}

    /** Number of properties of an object. */
    record Properties(String path, Bound bound, long limit, Element element) implements Constraint {}

    /** The object has no other properties than the listed ones. */
    record Closed(String path, Element element) implements Constraint {}

    /**
     * The value fits exactly one of these schemas ({@code oneOf}), at least one ({@code anyOf}) or none ({@code not}),
     * as the key of the element says. What the branches demand is not listed any deeper.
     */
    record Branches(String path, List<Element> schemas, Element element) implements Constraint {}
}
