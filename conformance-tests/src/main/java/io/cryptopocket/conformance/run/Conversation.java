package io.cryptopocket.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.cases.Authentication;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.MissingValue;
import io.cryptopocket.conformance.cases.Requests;
import io.cryptopocket.conformance.check.Checks;
import io.cryptopocket.conformance.check.Deliveries;
import io.cryptopocket.conformance.contract.SensitiveNames;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.http.BaseUrl;
import io.cryptopocket.conformance.http.Masks;
import io.cryptopocket.conformance.http.NoAnswer;
import io.cryptopocket.conformance.http.Recorder;
import io.cryptopocket.conformance.http.Transport;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.conformance.peer.UnusableTarget;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Contract;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Everything that talks with one target, made once and used for all its cases. */
public final class Conversation implements AutoCloseable {

    private final Target target;
    private final Transport transport;
    private final Sessions sessions;
    private final Authentication authentication;
    private final CaseRun cases;

    /** So that two runs against one target do not make the same new values. */
    private final String run = UUID.randomUUID().toString();

    /** So that a case which runs once more does not make them either. */
    private final AtomicLong count = new AtomicLong();

    Conversation(Contract contract, Checks checks, Target target, Transport transport, Duration patience, long seed) {
        this.target = target;
        this.transport = transport;
        this.authentication = Authentication.of(contract);
        Set<String> sensitive = SensitiveNames.of(contract);
        Masks masks = new Masks(sensitive);
        Secrets secrets = new Secrets(masks);
        Requests requests = new Requests(sensitive);
        this.sessions = new Sessions(authentication, target, transport, requests, secrets, seed);
        Courier courier = new Courier(
                contract, requests, transport, new Recorder(new BaseUrl(target.baseUrl()), masks), sessions);
        Referee referee = new Referee(checks, secrets, target.profile());
        Steps steps = new Steps(contract, courier, patience);
        Deliveries deliveries = new Deliveries(
                contract,
                authentication.keyFixture().flatMap(target::fixture).map(JsonNode::asText),
                authentication.secretFixture().flatMap(target::fixture).map(JsonNode::asText));
        JourneyRun journeys = new JourneyRun(contract, steps, referee, target, deliveries);
        this.cases = new CaseRun(
                steps,
                journeys,
                new RelationRun(steps, requests, referee, target),
                referee,
                requests,
                target.profile());
    }

    /**
     * Makes sure that the target is there and lets the suite in. A target that does not even do this as documented is
     * left to the cases, which say so better.
     *
     * @throws UnusableTarget when it cannot be reached or refuses the credentials
     */
    public void greet() {
        try {
            sessions.token(Caller.INTEGRATION);
        } catch (NoAnswer e) {
            throw new UnusableTarget("The target " + target.baseUrl() + " cannot be reached: " + e.getMessage()
                    + " Start it, or correct the target's URL.");
        } catch (MissingValue e) {
            throw new UnusableTarget("Without credentials nothing can be asked: " + e.getMessage());
        } catch (NoToken e) {
            Answer answer = e.answer();
            if (answer != null && refusal(answer)) {
                throw new UnusableTarget("The target " + target.baseUrl() + " refuses the credentials (it answered "
                        + answer.status() + "); check the fixtures " + credentials() + ".");
            }
            if (answer != null && answer.status() == 404) {
                throw new UnusableTarget(
                        "The target " + target.baseUrl() + " does not have "
                                + authentication.operation().method() + " "
                                + authentication.operation().path()
                                + " (it answered 404), and without a token nothing can be asked; check the path of the target's URL.");
            }
        }
    }

    /** Carries out one case. */
    public Row run(Case test) {
        return run(test, () -> {});
    }

    /** @param silent is told when the case will send nothing any more and only watches what the target does */
    Row run(Case test, Runnable silent) {
        return cases.run(test, new RunValues(target, run + "/" + count.incrementAndGet() + "/" + test.id()), silent);
    }

    @Override
    public void close() {
        transport.close();
    }

    private boolean refusal(Answer answer) {
        boolean documented = authentication.operation().rows().stream()
                .flatMap(row -> row.errorCode().stream())
                .anyMatch(code -> answer.text().contains("\"" + code + "\""));
        return documented || answer.status() == 401 || answer.status() == 403;
    }

    private String credentials() {
        return authentication.fixtures().stream()
                .filter(name -> !name.startsWith("other_"))
                .reduce((a, b) -> a + " and " + b)
                .orElse("");
    }
}
