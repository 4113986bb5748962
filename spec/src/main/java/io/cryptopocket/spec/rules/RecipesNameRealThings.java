package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Example;
import io.cryptopocket.spec.Journey;
import io.cryptopocket.spec.Nearest;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Place;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.RequestValue;
import io.cryptopocket.spec.Step;
import io.cryptopocket.spec.Survey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A recipe that names an operation, an example or a request value that is not there makes a case that never runs. */
final class RecipesNameRealThings implements Rule {

    @Override
    public String title() {
        return "recipes and journeys name operations, examples and request values that exist";
    }

    @Override
    public List<Finding> check(Contract contract) {
        List<Finding> findings = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            Stream<Example> responses = operation.rows().stream().map(row -> row.example());
            Stream.concat(operation.requestExamples().stream(), responses)
                    .flatMap(example -> example.recipe().stream())
                    .forEach(recipe -> recipe(findings, contract, operation, recipe));
        }
        contract.journeys().stream()
                .map(Journey::steps)
                .flatMap(List::stream)
                .forEach(step -> step(findings, contract, step));
        return findings.stream().distinct().toList();
    }

    private void recipe(List<Finding> findings, Contract contract, Operation operation, Recipe recipe) {
        recipe.request()
                .ifPresent(key -> requireKey(
                        findings,
                        recipe.element().child("request"),
                        operation.id() + " has no request example",
                        key,
                        keys(operation.requestExamples())));
        places(findings, contract, operation, recipe.element(), recipe.with());
        Stream.concat(recipe.before().stream(), recipe.after().stream())
                .forEach(step -> step(findings, contract, step));
    }

    private void step(List<Finding> findings, Contract contract, Step step) {
        Optional<Operation> called = Survey.operations(contract).stream()
                .filter(operation -> operation.id().equals(step.call()))
                .findFirst();
        if (called.isEmpty()) {
            requireKey(
                    findings,
                    step.element().child("call"),
                    "the contract has no operation",
                    step.call(),
                    contract.operations().stream().map(Operation::id).toList());
            return;
        }
        Operation operation = called.get();
        List<String> answers =
                keys(operation.rows().stream().map(row -> row.example()).toList());
        List<String> requests = operation.requestBody().isPresent() ? keys(operation.requestExamples()) : answers;
        step.example()
                .ifPresent(key -> requireKey(
                        findings,
                        step.element().child("example"),
                        operation.id() + " has no request example",
                        key,
                        requests));
        step.expect()
                .ifPresent(key -> requireKey(
                        findings,
                        step.element().child("expect"),
                        operation.id() + " has no response example",
                        key,
                        answers));
        places(findings, contract, operation, step.element(), step.with());
    }

    private void places(
            List<Finding> findings,
            Contract contract,
            Operation operation,
            Element owner,
            Map<Place, RequestValue> with) {
        RequestPlaces known = new RequestPlaces(operation, contract.authHeader());
        with.forEach((place, value) -> {
            Element element = owner.child("with", place.toString());
            if (!known.contains(place)) {
                findings.add(finding(element, operation.id() + " has no request value " + place + "."));
            } else if (place.part() == Place.Part.PATH && value instanceof RequestValue.Absent) {
                findings.add(finding(element, place + " cannot be absent; a path without it is another path."));
            }
        });
    }

    private void requireKey(
            List<Finding> findings, Element element, String start, String key, Collection<String> known) {
        if (!known.contains(key)) {
            String hint = Nearest.to(key, known)
                    .map(nearest -> "; did you mean \"" + nearest + "\"?")
                    .orElse(".");
            findings.add(finding(element, start + " \"" + key + "\"" + hint));
        }
    }

    private static List<String> keys(List<Example> examples) {
        return examples.stream().map(Example::key).toList();
    }
}
