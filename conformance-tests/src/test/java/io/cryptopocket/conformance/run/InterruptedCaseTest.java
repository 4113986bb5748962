package io.cryptopocket.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.http.NoAnswer;
import io.cryptopocket.conformance.http.Request;
import io.cryptopocket.conformance.http.RestClient;
import io.cryptopocket.conformance.http.Transport;
import io.cryptopocket.spec.Contract;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class InterruptedCaseTest {

    private static final Suite SUITE = Suite.of(Contract.load());

    @RegisterExtension
    static final OpenSandbox SANDBOX = new OpenSandbox();

    @Test
    void what_is_awaited_is_not_asked_for_again_after_an_interrupt() {
        Case awaiting = SUITE.cases().stream()
                .filter(test -> test.await().isPresent())
                .findFirst()
                .orElseThrow();
        String method = awaiting.draft().operation().method();
        AtomicInteger asked = new AtomicInteger();
        try (Conversation conversation =
                SUITE.converse(SANDBOX.target(), new Interrupting(method, asked), Duration.ofSeconds(2), 1)) {
            conversation.greet();
            conversation.run(awaiting);
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(asked).hasValue(1);
    }

    /** The way to the sandbox, on which every answer of one method is empty and comes with an interrupt. */
    private record Interrupting(RestClient client, String method, AtomicInteger asked) implements Transport {

        Interrupting(String method, AtomicInteger asked) {
            this(new RestClient(SANDBOX.target().baseUrl(), RunRequest.DEFAULT_TIMEOUT), method, asked);
        }

        @Override
        public Answer send(Request request, Map<String, String> credentials) throws NoAnswer {
            boolean interrupted = Thread.interrupted();
            Answer answer = client.send(request, credentials);
            boolean awaited = request.method().equals(method);
            if (awaited || interrupted) {
                Thread.currentThread().interrupt();
            }
            asked.addAndGet(awaited ? 1 : 0);
            return awaited ? new Answer(200, Map.of(), new byte[0], false, answer.took()) : answer;
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
