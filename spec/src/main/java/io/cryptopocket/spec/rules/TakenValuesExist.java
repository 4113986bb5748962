package io.cryptopocket.spec.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Await;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Example;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Step;
import io.cryptopocket.spec.Survey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a later call needs must be in an earlier answer, and what is waited for must be what is documented. */
final class TakenValuesExist implements Rule {

    @Override
    public String title() {
        return "recipes and journeys take and await only what the examples of the answers have";
    }

    @Override
    public List<Finding> check(Contract contract) {
        List<Finding> findings = new ArrayList<>();
        for (Row row : Survey.rows(contract)) {
            row.recipe().ifPresent(recipe -> row(findings, contract, row, recipe));
        }
        contract.journeys().forEach(journey -> steps(findings, contract, journey.steps(), new HashSet<>()));
        return findings.stream().distinct().toList();
    }

    private void row(List<Finding> findings, Contract contract, Row row, Recipe recipe) {
        Set<String> taken = new HashSet<>();
        steps(findings, contract, recipe.before(), taken);
        uses(findings, recipe.element(), recipe.with(), taken);
        recipe.await().ifPresent(await -> await(findings, recipe.element(), await, bodies(List.of(row)), taken));
        steps(findings, contract, recipe.after(), taken);
    }

    private void steps(List<Finding> findings, Contract contract, List<Step> steps, Set<String> taken) {
        for (Step step : steps) {
            uses(findings, step.element(), step.with(), taken);
            Optional<Operation> called = contract.findOperation(step.call());
            List<Row> answers = called.map(Operation::rows).orElse(List.of());
            List<JsonNode> bodies = called.isPresent() ? bodies(answers) : deliveries(contract, step.call());
            step.take().forEach((name, pointer) -> take(findings, step, name, pointer, answers));
            step.await().ifPresent(await -> await(findings, step.element(), await, bodies, taken));
            taken.addAll(step.take().keySet());
        }
    }

    private void uses(List<Finding> findings, Element owner, Map<Place, RequestValue> with, Set<String> taken) {
        with.forEach((place, value) -> {
            if (value instanceof RequestValue.TakenValue use && !taken.contains(use.name())) {
                findings.add(finding(
                        owner.find("with", place.toString()).orElse(owner),
                        "\"" + use.name() + "\" is used here but no earlier step takes it."));
            }
        });
    }

    private void take(List<Finding> findings, Step step, String name, String pointer, List<Row> answers) {
        Optional<Row> answer = step.expect()
                .or(step::example)
                .flatMap(key -> answers.stream()
                        .filter(row -> row.example().key().equals(key))
                        .findFirst())
                .or(() -> answers.stream().filter(row -> !row.isError()).findFirst());
        if (answer.filter(row -> !row.example().value().at(pointer).isMissingNode())
                .isEmpty()) {
            findings.add(finding(
                    step.element().child("take", name),
                    "\"" + name + "\" is taken from " + pointer + ", but "
                            + answer.map(row -> "the example " + row.id() + " has nothing there.")
                                    .orElse(step.call() + " has no successful example.")));
        }
    }

    private void await(List<Finding> findings, Element owner, Await await, List<JsonNode> bodies, Set<String> taken) {
        Element place = owner.find("await").orElse(owner);
        List<JsonNode> documented = bodies.stream()
                .map(body -> body.at(await.pointer()))
                .filter(value -> !value.isMissingNode())
                .toList();
        JsonNode name = await.expected().path("taken");
        boolean said = name.isTextual() ? !documented.isEmpty() : documented.contains(await.expected());
        if (!said) {
            findings.add(finding(
                    place,
                    await.pointer() + " is awaited to be " + await.expected()
                            + ", but no example of the answer says so."));
        } else if (name.isTextual() && !taken.contains(name.textValue())) {
            findings.add(finding(place, "\"" + name.textValue() + "\" is used here but no earlier step takes it."));
        }
    }

    private static List<JsonNode> bodies(List<Row> answers) {
        return answers.stream().map(Row::example).map(Example::value).toList();
    }

    /** A step that calls the operation of a callback waits for a delivery. */
    private static List<JsonNode> deliveries(Contract contract, String call) {
        return Survey.operations(contract).stream()
                .filter(operation -> operation.id().equals(call))
                .flatMap(operation -> operation.requestExamples().stream())
                .map(Example::value)
                .toList();
    }
}
