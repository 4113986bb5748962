package io.cryptopocket.governance.facts;

import io.cryptopocket.governance.facts.ConformanceRun.Case;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Journey;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Recipe;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What of the contract is exercised.
 *
 * @param run the last conformance run in one sentence, or {@code not run}
 * @param current whether that run was of this very contract
 * @param counts cases of the run by outcome
 * @param operations by operation
 * @param journeys the documented ways through several operations
 * @param rows every documented answer
 * @param untried demands on requests that the run left alone; all of them if there was none
 * @param unreached what no example shows, so that no case can come across it
 */
public record Coverage(
        String run,
        boolean current,
        Map<String, Integer> counts,
        List<OperationCoverage> operations,
        List<JourneyCoverage> journeys,
        List<RowCoverage> rows,
        List<Untried> untried,
        List<Unreached> unreached) {

    /** Says of a case that no run has come across it. */
    public static final String NOT_RUN = "not run";

    /** How the id of a case begins that is a journey. */
    private static final String JOURNEYS = "journey/200/";

    /**
     * An operation.
     *
     * @param demands what its requests must fulfil, keyword by keyword
     * @param demandsTried those of which a case of the run goes to the border or beyond
     * @param outcomes cases of the run by outcome
     */
    public record OperationCoverage(
            String operation,
            int successes,
            int failures,
            int withRecipe,
            int unreachable,
            int demands,
            int demandsTried,
            Map<String, Integer> outcomes) {}

    /** A way through several operations and what became of it in the run. */
    public record JourneyCoverage(
            String id, String summary, String level, List<String> calls, String outcome, int line) {}

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

    /** What an operation demands and no case of the run tries, for example {@code query.name type}. */
    public record Untried(String operation, String demand, int line) {}

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
                contract.journeys().stream()
                        .map(journey -> journey(journey, cases))
                        .toList(),
                contract.operations().stream()
                        .flatMap(operation -> operation.rows().stream())
                        .map(row -> row(row, cases, contract))
                        .toList(),
                contract.operations().stream()
                        .flatMap(operation -> untried(operation, cases(operation, run)))
                        .toList(),
                contract.operations().stream()
                        .flatMap(Operation::withCallbacks)
                        .flatMap(operation -> Shown.missing(operation).stream())
                        .toList());
    }

    private static String sentence(ConformanceRun run) {
        return run.verdict() + ": " + run.because() + " Target " + run.target() + ", started " + minute(run.started())
                + ".";
    }

    /** For example {@code 2027-01-05 10:00 UTC}; a text that is no time stays as it is. */
    private static String minute(String instant) {
        return instant.replaceFirst("^(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}):[\\d.]+Z$", "$1 $2 UTC");
    }

    private static OperationCoverage operation(Operation operation, Optional<ConformanceRun> run) {
        List<Row> rows = operation.rows();
        List<Case> cases = cases(operation, run);
        int demands = Demand.of(operation).size();
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
                demands,
                demands - (int) untried(operation, cases).count(),
                outcomes);
    }

    private static List<Case> cases(Operation operation, Optional<ConformanceRun> run) {
        return run.stream()
                .flatMap(done -> done.cases().stream())
                .filter(done -> done.operation().equals(operation.id()))
                .toList();
    }

    private static Stream<Untried> untried(Operation operation, List<Case> cases) {
        return Demand.of(operation).stream()
                .filter(demand -> cases.stream().noneMatch(demand::isTriedBy))
                .map(demand -> new Untried(
                        operation.id(), demand.words(), demand.element().line()));
    }

    private static JourneyCoverage journey(Journey journey, Map<String, Case> cases) {
        return new JourneyCoverage(
                journey.id(),
                journey.summary(),
                journey.provenance().level().word(),
                journey.steps().stream().map(Step::call).toList(),
                Optional.ofNullable(cases.get(JOURNEYS + journey.id()))
                        .map(Case::outcome)
                        .orElse(NOT_RUN),
                journey.element().line());
    }

    private static RowCoverage row(Row row, Map<String, Case> cases, Contract contract) {
        Optional<Case> done = Optional.ofNullable(cases.get(row.id()));
        return new RowCoverage(
                row.id(),
                row.operation().id(),
                row.isError(),
                row.example().provenance().level().word(),
                Provocation.of(row, contract.fixtures()),
                done.map(Case::outcome).orElse(NOT_RUN),
                done.map(Case::detail).orElse(""),
                row.example().usedAt().line());
    }
}
