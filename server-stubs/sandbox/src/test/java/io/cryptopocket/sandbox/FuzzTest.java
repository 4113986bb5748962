package io.cryptopocket.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fifty thousand random requests, the same ones each time: no answer that the contract or HTTP does not know. */
class FuzzTest {

    private static final int REQUESTS = 50_000;
    private static final int WORKERS = 4;
    private static final Set<Integer> OF_HTTP = Set.of(400, 404, 405, 406, 413, 415);

    @Test
    void no_request_makes_the_sandbox_answer_what_nobody_documents() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try (Sandbox sandbox = Sandbox.builder().start()) {
            String token = new Caller(sandbox).token();
            List<Callable<Void>> tasks = IntStream.range(0, WORKERS)
                    .<Callable<Void>>mapToObj(seed -> () -> {
                        send(sandbox, new RandomRequests(seed, token), REQUESTS / WORKERS);
                        return null;
                    })
                    .toList();
            for (Future<Void> task : workers.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static void send(Sandbox sandbox, RandomRequests requests, int count) throws IOException {
        RawConnection connection = new RawConnection(sandbox.baseUri());
        try {
            for (int i = 0; i < count; i++) {
                RandomRequests.Sample sample = requests.next();
                RawConnection.Answer answer = connection.send(sample.bytes());
                judge(sample, answer);
                if (answer.closes()) {
                    connection.close();
                    connection = new RawConnection(sandbox.baseUri());
                }
            }
        } finally {
            connection.close();
        }
    }

    private static void judge(RandomRequests.Sample sample, RawConnection.Answer answer)
            throws JsonProcessingException {
        String shown = new String(sample.bytes(), StandardCharsets.UTF_8) + "\n=> " + answer;
        boolean documented =
                sample.operation().response(String.valueOf(answer.status())).isPresent();
        assertThat(documented || OF_HTTP.contains(answer.status())).as(shown).isTrue();
        assertThat(answer.headers().get("content-type")).as(shown).isEqualTo("application/json");
        JsonNode body = Caller.JSON.readTree(answer.body());
        assertThat(body.path("status").isTextual() || body.path("errors").isObject() && !body.has("status"))
                .as(shown)
                .isTrue();
        assertThat(answer.body()).as(shown).doesNotContain("Exception", "\tat ");
    }
}
