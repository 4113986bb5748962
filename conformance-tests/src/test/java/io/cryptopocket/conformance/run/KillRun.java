package io.cryptopocket.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.target.Profile;
import io.cryptopocket.conformance.target.Target;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.sandbox.Sandbox;
import io.cryptopocket.sandbox.fault.Fault;
import io.cryptopocket.spec.RequestValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One sandbox that is made wrong in one way after the other, and the cases that look at it. */
final class KillRun implements AutoCloseable {

    private final Suite suite;
    private final Sandbox sandbox;
    private final Conversation conversation;

    /** @param fixtures what the sandbox has */
    KillRun(Suite suite, Map<String, JsonNode> fixtures, String fileHost) {
        this.suite = suite;
        this.sandbox = Sandbox.builder().allowUrlHost(fileHost).start();
        Target target =
                new Target("wrong sandbox", sandbox.baseUri(), Profile.SANDBOX, fixtures, Optional.empty(), () -> {});
        this.conversation = suite.converse(target, Duration.ofSeconds(30), 1);
        conversation.greet();
    }

    /**
     * What became of a fault.
     *
     * @param killer the case that failed by the named check; empty if none did
     * @param otherChecks checks that noticed something else before
     */
    record Fate(Fault fault, Optional<String> killer, List<String> otherChecks) {}

    /** Runs the cases of the fault's operation, the likeliest first, until one fails by the named check. */
    Fate look(Fault fault) {
        sandbox.fault(fault.name());
        try {
            List<String> others = new ArrayList<>();
            for (Case test : cases(fault)) {
                Row row = conversation.run(test);
                if (row.verdict() instanceof Verdict.Failed failed) {
                    if (failed.violations().stream().anyMatch(one -> one.check().equals(fault.caughtBy()))) {
                        return new Fate(fault, Optional.of(row.id().toString()), others);
                    }
                    failed.violations().forEach(one -> others.add(row.id() + " " + one.check()));
                }
            }
            return new Fate(fault, Optional.empty(), others);
        } finally {
            sandbox.noFault();
        }
    }

    private List<Case> cases(Fault fault) {
        String place = fault.name().substring(fault.name().indexOf(':') + 1);
        return suite.cases().stream()
                .filter(test -> test.id().operationId().equals(fault.operationId()))
                .sorted(Comparator.comparing((Case test) -> -likely(test, place)))
                .toList();
    }

    /** How much of the fault's place is in the case's id. */
    private static int likely(Case test, String place) {
        String id = test.id().toString();
        int points = place.equals(id) || place.startsWith(id + "/") ? 100 : 0;
        points += place.contains("/" + test.id().status() + "/") ? 10 : 0;
        points += place.contains("/success") && test.kind() == Kind.EXAMPLE ? 50 : 0;
        points += test.kind() == Kind.CONSTRAINT
                        && !place.contains("/" + test.id().status() + "/")
                ? 5
                : 0;
        return points - (sendsMuch(test) ? 60 : 0);
    }

    static boolean sendsMuch(Case test) {
        return test.draft().values().values().stream().anyMatch(RequestValue.BytesValue.class::isInstance);
    }

    /** Operations that the sandbox, when it is right, does not have yet. */
    Set<String> missing() {
        return suite.cases().stream()
                .filter(test -> test.kind() == Kind.EXAMPLE && !sendsMuch(test))
                .filter(test -> conversation.run(test).verdict() instanceof Verdict.Skipped)
                .map(test -> test.id().operationId())
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        conversation.close();
        sandbox.close();
    }
}
