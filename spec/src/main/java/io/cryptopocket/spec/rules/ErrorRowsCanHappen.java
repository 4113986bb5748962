package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Survey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An error that nobody ever provokes is documented on trust. */
final class ErrorRowsCanHappen implements Rule {

    @Override
    public String title() {
        return "every error response has an example, and every error row a recipe or a reason why it is out of reach";
    }

    @Override
    public List<Finding> check(Contract contract) {
        Stream<Finding> bare = contract.operations().stream()
                .flatMap(operation -> operation.responses().stream()
                        .filter(response -> !response.status().startsWith("2"))
                        .filter(response -> response.examples().isEmpty())
                        .map(response -> finding(
                                response.element(),
                                "the response " + response.status() + " of " + operation.id() + " has no example.")));
        Stream<Finding> rows =
                Survey.rows(contract).stream().filter(Row::isError).flatMap(this::check);
        return Stream.concat(bare, rows).toList();
    }

    private Stream<Finding> check(Row row) {
        Optional<Recipe> recipe = row.example().recipe();
        if (recipe.map(Recipe::isEmpty).orElse(true)) {
            return Stream.of(finding(
                    row.example().usedAt(),
                    "the error row " + row.id()
                            + " has no recipe; say in x-conformance how it happens or why it is unreachable."));
        }
        boolean saysBoth = recipe.flatMap(Recipe::unreachable).isPresent()
                && recipe.get().element().fields().size() > 1;
        return saysBoth
                ? Stream.of(finding(
                        recipe.get().element(),
                        "the error row " + row.id()
                                + " has a recipe and a reason why it is unreachable; keep one of them."))
                : Stream.empty();
    }
}
