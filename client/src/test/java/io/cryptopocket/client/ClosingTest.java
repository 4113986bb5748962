package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.client.server.Reply;
import io.cryptopocket.client.server.StubServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ClosingTest {

    private static final String ASSETS = "/available-assets";
    private static final Reply NO_ASSETS = Reply.json(200, "{\"status\":\"ok\",\"data\":[]}");
    private static final String CLOSED = "listAvailableAssets: this client is closed; make a new one.";

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final StubServer server = new StubServer().reply(ASSETS, NO_ASSETS);
    private final CryptoPocket pocket = server.client().build();

    @AfterEach
    void close() {
        gate.countDown();
        pocket.close();
        server.close();
    }

    private void holdAnswers() {
        server.reply(ASSETS, exchange -> {
            arrived.countDown();
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            NO_ASSETS.to(exchange);
        });
    }

    private static List<String> ownThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("cryptopocket-"))
                .toList();
    }

    @Test
    void refuses_calls_when_it_is_closed() {
        pocket.assets().listAvailableAssets();
        pocket.close();
        pocket.close();
        assertThatThrownBy(() -> pocket.assets().listAvailableAssets())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(CLOSED);
        assertThatThrownBy(() -> pocket.assets().listAvailableAssetsAsync())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(CLOSED);
        assertThatThrownBy(() ->
                        pocket.with(pocket.options().withRetries(0)).assets().listAvailableAssets())
                .hasMessage(CLOSED);
        assertThat(server.received(ASSETS)).hasSize(1);
    }

    @Test
    void lets_a_call_end_that_is_under_way() throws Exception {
        holdAnswers();
        CompletableFuture<?> waiting =
                CompletableFuture.supplyAsync(() -> pocket.assets().listAvailableAssets());
        CompletableFuture<?> future = pocket.assets().listAvailableAssetsAsync();
        assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
        await(() -> server.received(ASSETS).size() == 2);
        pocket.close();
        gate.countDown();
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(List.of());
        assertThat(future.get(10, TimeUnit.SECONDS)).isEqualTo(List.of());
    }

    @Test
    void ends_its_threads_when_the_last_call_is_over() throws Exception {
        await(() -> ownThreads().isEmpty());
        holdAnswers();
        CompletableFuture<?> future = pocket.assets().listAvailableAssetsAsync();
        assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
        pocket.close();
        gate.countDown();
        future.get(10, TimeUnit.SECONDS);
        await(() -> ownThreads().isEmpty());
    }

    private static void await(Condition condition) throws InterruptedException {
        while (!condition.holds()) {
            Thread.sleep(5); // the time-out of the class ends this
        }
    }

    private interface Condition {
        boolean holds();
    }
}
