package io.cryptopocket.conformance.cases;

import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The documented ways in which an operation says no to a value. */
final class Refusals {

    private final List<Row> errors;

    Refusals(Operation operation) {
        this.errors = operation.rows().stream().filter(Row::isError).toList();
    }

    /** Error rows that are about what a request means, and neither about its form nor about who sends it. */
    List<Row> ofMeaning() {
        return errors.stream()
                .filter(row -> !isValidation(row))
                .filter(row -> !row.response().status().startsWith("5"))
                .filter(row -> row.recipe()
                        .map(recipe -> recipe.caller() != Caller.NOBODY)
                        .orElse(true))
                .toList();
    }

    /** Error rows that come about by another value in this place. */
    List<Row> about(Place place) {
        return errors.stream()
                .filter(row -> !isValidation(row))
                .filter(row -> with(row).keySet().stream().anyMatch(other -> same(place, other)))
                .toList();
    }

    /**
     * How a value that breaks a rule may be refused: by the row that documents exactly this, else by the validation
     * error or by a row about the place that shares its status, in a
     * path whatever its status. Empty if nothing is documented.
     */
    List<Row> of(Place place, RequestValue wrong) {
        List<Row> exactly = errors.stream()
                .filter(row -> wrong.equals(with(row).get(place)))
                .toList();
        if (!exactly.isEmpty() && wrong instanceof RequestValue.Absent) {
            return exactly;
        }
        boolean nothing =
                wrong instanceof RequestValue.Literal literal && literal.value().isNull();
        List<Row> rows =
                new ArrayList<>(errors.stream().filter(Refusals::isValidation).toList());
        List<String> statuses =
                rows.stream().map(row -> row.response().status()).toList();
        about(place).stream()
                // Whether a malformed name in a path names nothing or is invalid is a matter of taste.
                .filter(row -> place.part() == Place.Part.PATH
                        || statuses.contains(row.response().status()))
                .forEach(rows::add);

        if (nothing) {
            // To many servers null is the same as nothing.
            errors.stream()
                    .filter(row -> with(row).get(place) instanceof RequestValue.Absent)
                    .forEach(rows::add);
        }
        return rows;
    }

    /** Whether a row is about something that is not there. Only its code says so: unknown coins and countries look the same. */
    static boolean saysNotThere(Row row) {
        return row.errorCode().map(code -> code.endsWith("_not_found")).orElse(false);
    }

    private static boolean isValidation(Row row) {
        return row.example().key().equals(Row.VALIDATION_ERROR);
    }

    private static Map<Place, RequestValue> with(Row row) {
        return row.recipe().map(Recipe::with).orElse(Map.of());
    }

    private static boolean same(Place one, Place other) {
        return one.part() == other.part() && one.name().equals(other.name());
    }
}
