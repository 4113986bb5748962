package io.cryptopocket.governance.facts;

import io.cryptopocket.governance.facts.ConformanceRun.Case;
import io.cryptopocket.spec.Constraint;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.RequestBody;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Schemas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What of the contract is exercised.
 *
 * @param run the last conformance run in one sentence, or {@code not run}
 * @param current whether that run was of this very contract
 * @param counts cases of the run by outcome
 * @param operations by operation
 * @param rows every documented answer
 * @param unreached what no example shows, so that no case can come across it
 */
public record Coverage(
        String run,
        boolean current,
        Map<String, Integer> counts,
        List<OperationCoverage> operations,
        List<RowCoverage> rows,
        List<Unreached> unreached) {

    /** Says of a case that no run has come across it. */
    public static final String NOT_RUN = "not run";

    /**
     * An operation.
     *
     * @param constraints what its requests must fulfil, keyword by keyword
     * @param constraintsCovered those of which a case of the run breaks one
     * @param outcomes cases of the run by outcome
     */
    public record OperationCoverage(
            String operation,
            int successes,
            int failures,
            int withRecipe,
            int unreachable,
            int constraints,
            int constraintsCovered,
            Map<String, Integer> outcomes) {}

    /** A documented answer and what became of it in the run. */
    public record RowCoverage(
            String id,
            String operation,
            boolean failure,
            String level,
            String provokedBy,
            String outcome,
            String detail,
            int line) {}

    /** A part of an operation that no example shows. */
    public record Unreached(String operation, String what, String name, int line) {}

    static Coverage of(Contract contract, Optional<ConformanceRun> run) {
        Map<String, Case> cases = new HashMap<>();
        run.ifPresent(done -> done.cases().forEach(single -> cases.put(single.id(), single)));
        return new Coverage(
                run.map(Coverage::sentence).orElse(NOT_RUN),
                run.map(done -> done.contractSha256().equals(contract.sha256())).orElse(false),
                run.map(ConformanceRun::counts).orElse(Map.of()),
                contract.operations().stream()
                        .map(operation -> operation(operation, run))
                        .toList(),
                contract.operations().stream()
                        .flatMap(operation -> operation.rows().stream())
                        .map(row -> row(row, cases))
                        .toList(),
                contract.operations().stream()
                        .flatMap(Operation::withCallbacks)
                        .flatMap(operation -> Shown.missing(operation).stream())
                        .toList());
    }

    private static String sentence(ConformanceRun run) {
        return run.verdict() + ": " + run.because() + " Target " + run.target() + ", started " + run.started() + ".";
    }

    private static OperationCoverage operation(Operation operation, Optional<ConformanceRun> run) {
        List<Row> rows = operation.rows();
        List<Case> cases = run.stream()
                .flatMap(done -> done.cases().stream())
                .filter(done -> done.operation().equals(operation.id()))
                .toList();
        Set<Integer> broken = new HashSet<>();
        cases.stream().filter(done -> done.kind().equals("constraint")).forEach(done -> broken.add(done.line()));
        List<Constraint> constraints = constraints(operation);
        Map<String, Integer> outcomes = new TreeMap<>();
        cases.forEach(done -> outcomes.merge(done.outcome(), 1, Integer::sum));
        return new OperationCoverage(
                operation.id(),
                (int) rows.stream().filter(row -> !row.isError()).count(),
                (int) rows.stream().filter(Row::isError).count(),
                (int) rows.stream()
                        .filter(row ->
                                row.recipe().filter(recipe -> !recipe.isEmpty()).isPresent())
                        .count(),
                (int) rows.stream()
                        .filter(row -> row.recipe().flatMap(Recipe::unreachable).isPresent())
                        .count(),
                constraints.size(),
                (int) constraints.stream()
                        .map(Constraint::element)
                        .filter(element -> broken.contains(element.line()))
                        .count(),
                outcomes);
    }

    private static List<Constraint> constraints(Operation operation) {
        Stream<Element> parameters = operation.parameters().stream().map(parameter -> parameter.schema());
        Stream<Element> bodies = operation.requestBody().map(RequestBody::contents).stream()
                .flatMap(List::stream)
                .map(content -> content.schema());
        List<Constraint> constraints = new ArrayList<>();
        Stream.concat(parameters, bodies).forEach(schema -> constraints.addAll(Schemas.constraints(schema)));
        return constraints;
    }

    private static RowCoverage row(Row row, Map<String, Case> cases) {
        Optional<Case> done = Optional.ofNullable(cases.get(row.id()));
        return new RowCoverage(
                row.id(),
                row.operation().id(),
                row.isError(),
                row.example().provenance().level().word(),
                Provocation.of(row),
                done.map(Case::outcome).orElse(NOT_RUN),
                done.map(Case::detail).orElse(""),
                row.example().usedAt().line());
    }
}
