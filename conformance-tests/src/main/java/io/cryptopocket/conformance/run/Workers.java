package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.verdict.Progress;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs cases side by side in an order that depends on the seed only; the rows come back in the order of the contract. */
final class Workers {

    private final RunRequest request;

    Workers(RunRequest request) {
        this.request = request;
    }

    List<Row> run(List<Case> cases, Conversation conversation, Progress progress) {
        Map<Case, Row> rows = new ConcurrentHashMap<>();
        List<Case> order = new ArrayList<>(cases);
        Collections.shuffle(order, new Random(request.seed()));
        Pace pace = new Pace(request.rate());
        Selector selector = new Selector(request.selection(), cases);
        Outage outage = new Outage();
        CountDownLatch left = new CountDownLatch(order.size());
        ExecutorService threads = Executors.newFixedThreadPool(request.workers(), task -> {
            Thread thread = new Thread(task, "conformance-worker");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (Case test : order) {
                threads.execute(() -> {
                    try {
                        Row row = leftOut(test, selector, outage).orElseGet(() -> {
                            pace.next();
                            return conversation.run(test);
                        });
                        outage.note(row);
                        rows.put(test, row);
                        synchronized (progress) {
                            progress.finished(row);
                        }
                    } finally {
                        left.countDown();
                    }
                });
            }
            left.await();
        } catch (InterruptedException e) {
            // The rows that are missing make the run inconclusive.
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
        return cases.stream().map(rows::get).filter(row -> row != null).toList();
    }

    private static Optional<Row> leftOut(Case test, Selector selector, Outage outage) {
        return selector.reason(test)
                .or(() -> outage.lasts() ? Optional.of(SkipReason.TARGET_GONE) : Optional.empty())
                .map(reason -> CaseRun.row(test, new Verdict.Skipped(reason, ""), List.of(), Duration.ZERO));
    }
}
