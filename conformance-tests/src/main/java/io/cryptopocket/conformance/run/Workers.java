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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/**
 * Runs cases side by side in an order that depends on the seed only. Those that mostly wait begin first, all of them, and
 * keep no worker from the others; those that must be alone come last, one after the other, when nobody else sends anything
 * any more. With a single worker, one case follows the other. The rows come back in the order of the contract.
 */
final class Workers {

    private final RunRequest request;

    Workers(RunRequest request) {
        this.request = request;
    }

    private enum Company {
        WAITING,
        PROMPT,
        ALONE;

        static Company of(Case test) {
            if (test.relation().map(Relation::alone).orElse(false)) {
                return ALONE;
            }
            return test.journey().isPresent() || test.await().isPresent() ? WAITING : PROMPT;
        }
    }

    /** Makes the row of a case; for several threads. */
    interface Execution {
        /** @param silent is told when the case will send nothing any more, if that is before its end */
        Row of(Case test, Runnable silent);
    }

    List<Row> run(List<Case> cases, Execution execution, Progress progress) {
        Map<CaseId, Row> rows = new ConcurrentHashMap<>();
        AtomicBoolean interrupted = new AtomicBoolean();
        Selector selector = new Selector(request.selection(), cases);
        Outage outage = new Outage();
        runAll(shuffled(cases), interrupted, (test, silent) -> {
            Row row = leftOut(test, selector, outage).orElseGet(() -> execution.of(test, silent));
            if (interrupted.get()) {
                // A case that was not let finish has found out nothing.
                return;
            }
            outage.note(row);
            rows.put(test.id(), row);
            synchronized (progress) {
                progress.finished(row);
            }
        });
        return cases.stream()
                .map(test -> rows.get(test.id()))
                .filter(row -> row != null)
                .toList();
    }

    private Map<Company, List<Case>> shuffled(List<Case> cases) {
        List<Case> order = new ArrayList<>(cases);
        Collections.shuffle(order, new Random(request.seed()));
        Map<Company, List<Case>> byCompany = new EnumMap<>(Company.class);
        for (Company company : Company.values()) {
            byCompany.put(
                    company,
                    order.stream().filter(test -> Company.of(test) == company).toList());
        }
        return byCompany;
    }

    private void runAll(Map<Company, List<Case>> cases, AtomicBoolean interrupted, BiConsumer<Case, Runnable> work) {
        ExecutorService workers = Executors.newFixedThreadPool(request.workers(), Workers::thread);
        ExecutorService waiters = request.workers() == 1 ? workers : Executors.newCachedThreadPool(Workers::thread);
        try {
            Batch waiting = Batch.begin(cases.get(Company.WAITING), work, waiters);
            Batch prompt = Batch.begin(cases.get(Company.PROMPT), work, workers);
            waiting.silent().await();
            prompt.silent().await();
            for (Case alone : cases.get(Company.ALONE)) {
                Batch.begin(List.of(alone), work, workers).ended().await();
            }
            waiting.ended().await();
            prompt.ended().await();
        } catch (InterruptedException e) {
            // The rows that are missing make the run inconclusive.
            interrupted.set(true);
            Thread.currentThread().interrupt();
        } finally {
            workers.shutdownNow();
            waiters.shutdownNow();
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "conformance-worker");
        thread.setDaemon(true);
        return thread;
    }

    private static Optional<Row> leftOut(Case test, Selector selector, Outage outage) {
        return selector.reason(test)
                .or(() -> outage.lasts() ? Optional.of(SkipReason.TARGET_GONE) : Optional.empty())
                .map(reason -> CaseRun.row(test, new Verdict.Skipped(reason, ""), List.of(), Duration.ZERO));
    }
}
