package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.client.error.CryptoPocketException;
import io.cryptopocket.client.error.UnexpectedAnswerException;
import io.cryptopocket.client.server.Reply;
import io.cryptopocket.client.server.StubServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TokenTest {

    private static final String ASSETS = "/available-assets";
    private static final Reply NO_ASSETS = Reply.json(200, "{\"status\":\"ok\",\"data\":[]}");

    private final Hands hands = new Hands();
    private final StubServer server = new StubServer().reply(ASSETS, NO_ASSETS);
    private final CryptoPocket pocket = server.client()
            .clock(hands)
            .retries(0)
            .callTimeout(Duration.ofSeconds(20))
            .build();

    /** A clock that is set by hand. */
    private static final class Hands extends Clock {

        private volatile Instant now = Instant.parse("2026-06-15T09:30:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @AfterEach
    void close() {
        pocket.close();
        server.close();
    }

    private List<String> tokens() {
        return server.received(ASSETS).stream().map(each -> each.header("auth")).toList();
    }

    /** A hundred threads that call at the same time, each waiting for its answer. */
    private void callFromAHundredThreads() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(100);
        try {
            Callable<Object> call = () -> pocket.assets().listAvailableAssets();
            for (Future<Object> each : threads.invokeAll(
                    IntStream.range(0, 100).mapToObj(i -> call).toList())) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void is_fetched_once_for_a_hundred_threads() throws Exception {
        callFromAHundredThreads();
        assertThat(server.received("/authenticate")).hasSize(1);
    }

    @Test
    void is_renewed_once_when_it_is_refused_to_a_hundred_threads() throws Exception {
        server.reply(ASSETS, exchange -> {
            boolean first = exchange.getRequestHeaders().getFirst("auth").equals("token-1");
            (first ? Reply.TOKEN_REFUSED : NO_ASSETS).to(exchange);
        });
        callFromAHundredThreads();
        assertThat(server.received("/authenticate")).hasSize(2);
    }

    @Test
    void is_renewed_shortly_before_it_is_used_up() {
        pocket.assets().listAvailableAssets();
        hands.now = hands.now.plusSeconds(3594);
        pocket.assets().listAvailableAssets();
        hands.now = hands.now.plusSeconds(1);
        pocket.assets().listAvailableAssets();
        assertThat(tokens()).containsExactly("token-1", "token-1", "token-2");
    }

    @Test
    void is_used_until_it_is_refused_when_its_life_is_not_stated() {
        server.reply("/authenticate", Reply.json(200, "{\"status\":\"ok\",\"data\":{\"token\":\"endless\"}}"));
        pocket.assets().listAvailableAssets();
        hands.now = hands.now.plus(Duration.ofDays(300));
        pocket.assets().listAvailableAssets();
        assertThat(tokens()).containsExactly("endless", "endless");
    }

    @Test
    void is_asked_for_anew_after_the_service_failed_to_give_one() {
        server.reply("/authenticate", Reply.body(500, "text/html", new byte[0]), Reply.token("second", 60));
        assertThatThrownBy(() -> pocket.assets().listAvailableAssets())
                .isInstanceOf(CryptoPocketException.class)
                .hasMessage("authenticate was refused (HTTP 500)");
        assertThat(pocket.assets().listAvailableAssets()).isEmpty();
    }

    @Test
    void is_missed_when_a_success_comes_without_it_and_nobody_waits_for_ever() {
        server.reply("/authenticate", Reply.json(200, "{\"status\":\"ok\",\"data\":{}}"), Reply.token("second", 60));
        assertThatThrownBy(() -> pocket.assets().listAvailableAssets())
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessage("The answer of the server lacks the required field token of Token.");
        assertThat(pocket.assets().listAvailableAssets()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "geheim\\r\\nX-Other: 1", "geheim\\u0000", "geheim\\u20ac"})
    void is_not_shown_when_it_fits_into_no_header(String token) {
        server.reply("/authenticate", Reply.token(token, 60), Reply.token("second", 60));
        assertThatThrownBy(() -> pocket.assets().listAvailableAssets())
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessage("authenticate: the token of the server fits into no header.");
        assertThat(pocket.assets().listAvailableAssets()).isEmpty();
    }
}
