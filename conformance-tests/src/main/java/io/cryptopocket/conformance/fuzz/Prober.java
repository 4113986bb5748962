package io.cryptopocket.conformance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.Filled;
import io.cryptopocket.conformance.cases.MissingValue;
import io.cryptopocket.conformance.cases.Requests;
import io.cryptopocket.conformance.cases.Values;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.conformance.run.Conversation;
import io.cryptopocket.conformance.run.Pace;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.spec.FreshKind;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Sends attempts, one at a time for each thread: rules on them first, keeps the pace and stops when the time is over. */
final class Prober {

    private final Target target;
    private final Conversation conversation;
    private final Rulings rulings;
    private final Sightings sightings;
    private final Pace pace;
    private final long end;
    private final Requests requests = new Requests(Set.of());
    private final AtomicLong sent = new AtomicLong();

    /** @param end after which nothing is sent, as {@link System#nanoTime()} gives it */
    Prober(Target target, Conversation conversation, Generator generator, Validators validators, Pace pace, long end) {
        this.target = target;
        this.conversation = conversation;
        this.rulings = new Rulings(generator, validators);
        this.sightings = new Sightings(validators);
        this.pace = pace;
        this.end = end;
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    long sent() {
        return sent.get();
    }

    Ruling rule(Attempt attempt) throws MissingValue {
        Filled filled = requests.fill(attempt.draft(), new ProofValues(target));
        return rulings.of(attempt, filled);
    }

    /**
     * Sends an attempt.
     *
     * @return empty if the time is over
     * @throws MissingValue when the target lacks a fixture
     */
    Optional<Trial> send(Attempt attempt) throws MissingValue {
        Ruling ruling = rule(attempt);
        if (!pace.nextBefore(end)) {
            return Optional.empty();
        }
        // New values are made from the name, so that each request has a name of its own.
        Case test = Expected.of(attempt, ruling, "request-" + sent.incrementAndGet());
        Row row = conversation.run(test);
        return Optional.of(new Trial(attempt, ruling, row, sightings.of(test, ruling, row)));
    }

    /** The target's own values; what is new each time only has to look like it here. */
    private record ProofValues(Target target) implements Values {

        @Override
        public Optional<JsonNode> fixture(String name) {
            return target.fixture(name);
        }

        @Override
        public Optional<JsonNode> taken(String name) {
            return Optional.empty();
        }

        @Override
        public JsonNode fresh(FreshKind kind) {
            return JsonNodeFactory.instance.textNode(
                    switch (kind) {
                        case EMAIL -> "fresh@example.com";
                        case TEXT -> "fresh";
                        case UUID -> "9be11a93-2e83-41cf-836e-63ef9f33b718";
                        case IBAN -> "DE89370400440532013000";
                        case URL -> "https://example.com/fresh";
                    });
        }
    }
}
