package io.cryptopocket.sandbox.webhook;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Receivers that answer as they are told; those that were told nothing stay silent until {@link #answer}. */
final class FakeTransport implements Transport {

    record Sent(URI url, Map<String, String> headers, String body) {}

    final List<Sent> sent = new ArrayList<>();
    private final Map<URI, Supplier<Integer>> behaviours = new HashMap<>();
    private final Map<URI, List<CompletableFuture<Integer>>> open = new HashMap<>();

    void always(URI url, int status) {
        behaviours.put(url, () -> status);
    }

    void inTurn(URI url, Integer... statuses) {
        List<Integer> left = new ArrayList<>(List.of(statuses));
        behaviours.put(url, () -> left.remove(0));
    }

    /** Answers all silent requests to a receiver. */
    void answer(URI url, int status) {
        List<CompletableFuture<Integer>> requests = open.remove(url);
        requests.forEach(request -> request.complete(status));
    }

    int open(URI url) {
        return open.getOrDefault(url, List.of()).size();
    }

    List<String> bodiesTo(URI url) {
        return sent.stream()
                .filter(request -> request.url().equals(url))
                .map(Sent::body)
                .toList();
    }

    @Override
    public CompletionStage<Integer> post(URI url, Map<String, String> headers, String body) {
        sent.add(new Sent(url, headers, body));
        Supplier<Integer> behaviour = behaviours.get(url);
        if (behaviour != null) {
            return CompletableFuture.completedFuture(behaviour.get());
        }
        CompletableFuture<Integer> request = new CompletableFuture<>();
        open.computeIfAbsent(url, first -> new ArrayList<>()).add(request);
        return request;
    }
}
