package io.cryptopocket.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.http.NoAnswer;
import io.cryptopocket.conformance.http.Request;
import io.cryptopocket.conformance.http.RestClient;
import io.cryptopocket.conformance.http.Transport;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.spec.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A case that only watches says so, and then keeps to it. */
@Timeout(60)
class SilenceTest {

    private static final Suite SUITE = Suite.of(Contract.load());

    @RegisterExtension
    static final OpenSandbox SANDBOX = new OpenSandbox();

    @Test
    void a_journey_is_silent_once_its_event_has_arrived_and_sends_nothing_any_more() {
        List<String> heard = new ArrayList<>();
        Case journey = SUITE.cases().stream()
                .filter(test -> test.id().toString().equals("journey/200/pay_in_delivered"))
                .findFirst()
                .orElseThrow();
        Target sandbox = SANDBOX.target();
        try (Conversation conversation =
                SUITE.converse(sandbox, new Heard(sandbox, heard), RunRequest.DEFAULT_TIMEOUT, 1)) {
            conversation.greet();
            assertThat(conversation.run(journey, () -> heard.add("silent")).verdict())
                    .isInstanceOf(Verdict.Passed.class);
        }
        assertThat(heard).endsWith("silent").containsOnlyOnce("silent").hasSizeGreaterThan(2);
    }

    /** The way to the sandbox, on which every request is heard. */
    private static final class Heard implements Transport {
        private final RestClient client;
        private final List<String> heard;

        Heard(Target sandbox, List<String> heard) {
            this.client = new RestClient(sandbox.baseUrl(), RunRequest.DEFAULT_TIMEOUT);
            this.heard = heard;
        }

        @Override
        public Answer send(Request request, Map<String, String> credentials) throws NoAnswer {
            heard.add(request.method());
            return client.send(request, credentials);
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
