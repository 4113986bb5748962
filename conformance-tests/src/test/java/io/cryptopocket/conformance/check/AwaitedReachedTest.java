package io.cryptopocket.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.Cases;
import io.cryptopocket.conformance.cases.JourneyCases;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Contract;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AwaitedReachedTest {

    private static final Contract CONTRACT = Contract.load();
    private static final Case AWAITING = Cases.of(CONTRACT).stream()
            .filter(test -> test.kind() == Kind.JOURNEY && test.id().example().equals("buy_flow"))
            .flatMap(journey -> journey.journey().orElseThrow().steps().stream()
                    .filter(step -> step.call().equals("getPayment"))
                    .flatMap(step -> JourneyCases.step(CONTRACT, journey, step).stream()))
            .findFirst()
            .orElseThrow();

    @Test
    void says_nothing_when_the_awaited_state_is_reached() {
        assertThat(judge("{\"status\":\"ok\",\"data\":{\"status\":\"coins_sent\"}}"))
                .isEmpty();
    }

    @Test
    void names_the_state_that_was_not_reached() {
        assertThat(judge("{\"status\":\"ok\",\"data\":{\"status\":\"started\"}}"))
                .extracting(Violation::property)
                .containsExactly("/data/status should become coins_sent but was started");
    }

    private static List<Violation> judge(String body) {
        Answer answer = new Answer(200, Map.of(), body.getBytes(StandardCharsets.UTF_8), false, Duration.ofMillis(1));
        return new AwaitedReached().judge(AWAITING, Reply.of(answer, List.of()));
    }
}
