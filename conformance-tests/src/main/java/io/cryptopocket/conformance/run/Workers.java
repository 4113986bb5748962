package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.Relation;
import io.cryptopocket.conformance.verdict.CaseId;
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
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Runs cases side by side in an order that depends on the seed only. Those that mostly wait begin first and take at most
 * half of the workers, so that others run meanwhile; those that must be alone come last, one after the other. The rows
 * come back in the order of the contract.
 */
final class Workers {

    private final RunRequest request;

    Workers(RunRequest request) {
        this.request = request;
    }

    List<Row> run(List<Case> cases, Conversation conversation, Progress progress) {
        Map<CaseId, Row> rows = new ConcurrentHashMap<>();
        List<Case> order = new ArrayList<>(cases);
        Collections.shuffle(order, new Random(request.seed()));
        Pace pace = new Pace(request.rate());
        Selector selector = new Selector(request.selection(), cases);
        Map<Boolean, List<Case>> alone = order.stream().collect(Collectors.partitioningBy(Workers::isAlone));
        Outage outage = new Outage();
        ExecutorService threads = Executors.newFixedThreadPool(request.workers(), task -> {
            Thread thread = new Thread(task, "conformance-worker");
            thread.setDaemon(true);
            return thread;
        });
        Consumer<Case> work = test -> {
            Row row = leftOut(test, selector, outage).orElseGet(() -> {
                pace.next();
                return conversation.run(test);
            });
            outage.note(row);
            rows.put(test.id(), row);
            synchronized (progress) {
                progress.finished(row);
            }
        };
        try {
            Turns turns = new Turns(alone.get(false), request.workers());
            finish(Collections.nCopies(alone.get(false).size(), () -> turns.next(work)), threads);
            finish(List.of(() -> alone.get(true).forEach(work)), threads);
        } catch (InterruptedException e) {
            // The rows that are missing make the run inconclusive.
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
        return cases.stream()
                .map(test -> rows.get(test.id()))
                .filter(row -> row != null)
                .toList();
    }

    private static void finish(List<Runnable> tasks, ExecutorService threads) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(tasks.size());
        for (Runnable task : tasks) {
            threads.execute(() -> {
                try {
                    task.run();
                } finally {
                    left.countDown();
                }
            });
        }
        left.await();
    }

    private static boolean isAlone(Case test) {
        return test.relation().map(Relation::alone).orElse(false);
    }

    private static Optional<Row> leftOut(Case test, Selector selector, Outage outage) {
        return selector.reason(test)
                .or(() -> outage.lasts() ? Optional.of(SkipReason.TARGET_GONE) : Optional.empty())
                .map(reason -> CaseRun.row(test, new Verdict.Skipped(reason, ""), List.of(), Duration.ZERO));
    }
}
