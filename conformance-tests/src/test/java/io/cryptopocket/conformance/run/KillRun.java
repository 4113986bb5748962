package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.cases.Authentication;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.http.RestClient;
import io.cryptopocket.conformance.peer.Profile;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.peer.Targets;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.sandbox.Sandbox;
import io.cryptopocket.sandbox.fault.Fault;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.RequestValue;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** One sandbox that is made wrong in one way after the other, and the cases that look at it. */
final class KillRun implements AutoCloseable {

    private static final Duration PACE = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Contract contract;
    private final Suite suite;
    private final Map<String, List<Case>> byOperation;

    /** Cases of other operations, by the operations that they call as well. */
    private final Map<String, List<Case>> passingBy = new HashMap<>();

    private final String signIn;
    private final Sandbox sandbox;
    private final Set<String> proven;
    private final Thoroughness thoroughness;
    private Target target;
    private Conversation conversation;

    /** When there is enough to say of a fault. */
    enum Thoroughness {
        FIRST_KILL,
        /** Every case looks at every fault that could show in it; takes many times as long. */
        EVERY_CASE
    }

    /** @param proven ids of the cases that have killed something, shared with other runs */
    KillRun(Contract contract, Suite suite, Set<String> proven, Thoroughness thoroughness) {
        this.thoroughness = thoroughness;
        this.contract = contract;
        this.suite = suite;
        this.proven = proven;
        this.signIn = Authentication.of(contract).operation().id();
        this.byOperation = suite.cases().stream()
                .filter(test -> test.unreachable().isEmpty())
                .collect(Collectors.groupingBy(
                        test -> test.id().operationId(), LinkedHashMap::new, Collectors.toList()));
        suite.cases().stream()
                .sorted(Comparator.comparing(test -> test.journey().isPresent()))
                .forEach(test -> operations(test).stream()
                        .filter(called -> !called.equals(test.id().operationId()))
                        .forEach(called -> passingBy
                                .computeIfAbsent(called, any -> new ArrayList<>())
                                .add(test)));
        this.sandbox = Sandbox.builder().allowUrlHost("127.0.0.1").pace(PACE).start();
        this.target = open();
        this.conversation = converse();
    }

    /** The sandbox with what it has, and with an inbox that is empty. */
    private Target open() {
        Map<String, String> fixtures = new HashMap<>();
        contract.fixtures()
                .forEach((name, fixture) ->
                        fixture.sandboxValue().ifPresent(value -> fixtures.put(name, value.asText())));
        Target found = Targets.open(new TargetChoice.At(sandbox.baseUri(), fixtures), contract);
        return new Target(
                "wrong sandbox", found.baseUrl(), Profile.SANDBOX, found.fixtures(), found.inbox(), found::close);
    }

    private Conversation converse() {
        return suite.converse(target, new RestClient(target.baseUrl(), RunRequest.DEFAULT_TIMEOUT), PATIENCE, 1);
    }

    /**
     * Runs the cases that the fault could show in, the likeliest first. What survives is looked at once
     * more by a suite that has just arrived at a sandbox that is as it was in the beginning.
     */
    Fate look(Fault fault) {
        Fate fate = once(fault);
        leave(fault);
        if (fate.outcome() != Fate.Outcome.SURVIVED) {
            return fate;
        }
        reset();
        arrive();
        Fate second = once(fault);
        leave(fault);
        return new Fate(fault, second.outcome(), second.kills(), fate.asked() + second.asked());
    }

    /** What a fault has delivered, and the token that it has handed out, are not for the next one. */
    private void leave(Fault fault) {
        if (isOfDeliveries(fault) || fault.operationId().equals(signIn)) {
            arrive();
        }
    }

    static boolean isOfDeliveries(Fault fault) {
        return fault.kind().contains("delivery");
    }

    /** Leaves behind what was delivered, and the token. */
    private void arrive() {
        conversation.close();
        target.close();
        target = open();
        conversation = converse();
    }

    private Fate once(Fault fault) {
        sandbox.fault(fault.name());
        try {
            List<Fate.Kill> kills = new ArrayList<>();
            int asked = 0;
            for (Case test : cases(fault)) {
                asked++;
                Set<String> checks = failed(test);
                if (!checks.isEmpty() && (checks.contains(fault.caughtBy()) || isBecauseOf(fault, test))) {
                    proven.add(test.id().toString());
                    kills.add(new Fate.Kill(test.id().toString(), checks));
                    if (thoroughness == Thoroughness.FIRST_KILL) {
                        break;
                    }
                }
            }
            return new Fate(fault, outcome(kills), List.copyOf(kills), asked);
        } finally {
            sandbox.noFault();
        }
    }

    private Fate.Outcome outcome(List<Fate.Kill> kills) {
        if (!kills.isEmpty()) {
            return Fate.Outcome.KILLED;
        }
        return sandbox.faultMadeNoDifference() ? Fate.Outcome.NO_DIFFERENCE : Fate.Outcome.SURVIVED;
    }

    /** Whether a case that has failed in another way than expected passes without the fault. */
    private boolean isBecauseOf(Fault fault, Case test) {
        sandbox.noFault();
        leave(fault);
        boolean passes = failed(test).isEmpty();
        if (!passes) {
            arrive();
        }
        sandbox.fault(fault.name());
        return passes;
    }

    /** What a case finds in one of the faults of its operations, the likeliest of which are tried first. */
    Set<String> prove(Case test, List<Fault> faults) {
        List<Fault> likeliest = sorted(faults, fault -> Likelihood.of(test, fault));
        try {
            for (Fault fault : likeliest) {
                sandbox.fault(fault.name());
                Set<String> checks = failed(test);
                if (!checks.isEmpty() && (checks.contains(fault.caughtBy()) || isBecauseOf(fault, test))) {
                    proven.add(test.id().toString());
                    leave(fault);
                    return checks;
                }
                leave(fault);
            }
            return Set.of();
        } finally {
            sandbox.noFault();
        }
    }

    private void reset() {
        HttpRequest request = HttpRequest.newBuilder(sandbox.baseUri().resolve("/control/reset"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException("reset was answered with " + answer.statusCode());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ids of the checks that fail in a case. */
    Set<String> failed(Case test) {
        Set<String> checks = new TreeSet<>();
        if (conversation.run(test).verdict() instanceof Verdict.Failed failed) {
            failed.violations().stream().map(Violation::check).forEach(checks::add);
        }
        return checks;
    }

    private List<Case> cases(Fault fault) {
        Set<String> before = Set.copyOf(proven);
        String place = Likelihood.place(fault);
        List<Case> cases = new ArrayList<>(sorted(
                byOperation.getOrDefault(fault.operationId(), List.of()).stream()
                        .filter(test -> !sendsMuch(test) || place.contains("body.file") || place.contains("too_large"))
                        .toList(),
                test -> 2 * Likelihood.of(test, fault)
                        - (before.contains(test.id().toString()) ? 1 : 0)));
        if (fault.operationId().equals(signIn)) {
            // What is wrong with signing in shows in what comes after it.
            byOperation.values().stream()
                    .flatMap(List::stream)
                    .filter(test -> test.draft().operation().secured())
                    .limit(1)
                    .forEach(cases::add);
        }
        cases.addAll(passingBy.getOrDefault(fault.operationId(), List.of()));
        return cases;
    }

    /** The highest points first. */
    private static <T> List<T> sorted(List<T> all, ToIntFunction<T> points) {
        Map<T, Integer> known = new IdentityHashMap<>();
        all.forEach(one -> known.put(one, points.applyAsInt(one)));
        return all.stream().sorted(Comparator.comparing(one -> -known.get(one))).toList();
    }

    /** Ids of the operations that a case calls, those before and after it left out. */
    static Set<String> operations(Case test) {
        Set<String> called = new TreeSet<>(Set.of(test.id().operationId()));
        test.relation()
                .ifPresent(relation -> relation.asks()
                        .forEach(ask -> called.add(ask.draft().operation().id())));
        test.journey().ifPresent(journey -> journey.steps().forEach(step -> called.add(step.call())));
        return called;
    }

    static boolean sendsMuch(Case test) {
        return test.draft().values().values().stream()
                .anyMatch(value -> value instanceof RequestValue.BytesValue bytes && bytes.count() > 1_000_000);
    }

    @Override
    public void close() {
        conversation.close();
        target.close();
        sandbox.close();
    }
}
