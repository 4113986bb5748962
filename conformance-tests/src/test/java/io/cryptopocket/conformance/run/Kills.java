package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.sandbox.fault.Fault;
import io.cryptopocket.sandbox.fault.Faults;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Every fault of the sandbox against the suite, by several sandboxes side by side.
 *
 * @param fates what became of each fault
 * @param checks ids of the checks that found something
 * @param unproven ids of the cases that have found nothing, though every fault of their operation was tried
 */
record Kills(List<Fate> fates, Set<String> checks, List<String> unproven) {

    private static final int SANDBOXES = 8;

    /** Every fault until something has killed it, and every case until it has killed something. */
    static Kills all(Contract contract) throws InterruptedException, ExecutionException {
        return of(contract, Faults.all(contract), KillRun.Thoroughness.FIRST_KILL);
    }

    /** These faults, and every case that one of them could show in. */
    static Kills matrix(Contract contract, List<Fault> faults) throws InterruptedException, ExecutionException {
        return of(contract, faults, KillRun.Thoroughness.EVERY_CASE);
    }

    private static Kills of(Contract contract, List<Fault> faults, KillRun.Thoroughness thoroughness)
            throws InterruptedException, ExecutionException {
        Suite suite = Suite.of(contract);
        Map<String, List<Fault>> byOperation = faults.stream().collect(Collectors.groupingBy(Fault::operationId));
        Queue<Fate> fates = new ConcurrentLinkedQueue<>();
        Queue<String> unproven = new ConcurrentLinkedQueue<>();
        Set<String> proven = ConcurrentHashMap.newKeySet();
        Set<String> checks = ConcurrentHashMap.newKeySet();
        List<KillRun> runs = new ArrayList<>();
        try {
            for (int i = 0; i < SANDBOXES; i++) {
                runs.add(new KillRun(contract, suite, proven, thoroughness));
            }
            share(runs, first(faults, KillRun::isOfDeliveries), (run, fault) -> {
                Fate fate = run.look(fault);
                fates.add(fate);
                checks.addAll(fate.checks());
            });
            share(runs, first(unknown(suite, proven), test -> test.journey().isPresent()), (run, test) -> {
                Set<String> found = thoroughness == KillRun.Thoroughness.FIRST_KILL
                        ? run.prove(test, faults(byOperation, test))
                        : Set.of();
                checks.addAll(found);
                if (found.isEmpty()) {
                    unproven.add(test.id().toString());
                }
            });
        } finally {
            runs.forEach(KillRun::close);
        }
        return new Kills(
                fates.stream()
                        .sorted(Comparator.comparing(fate -> fate.fault().name()))
                        .toList(),
                checks,
                unproven.stream().sorted().toList());
    }

    /** What waits for deliveries comes first, so that the rest is done meanwhile. */
    private static <T> List<T> first(List<T> tasks, Predicate<T> waits) {
        return tasks.stream()
                .sorted(Comparator.comparing(task -> !waits.test(task)))
                .toList();
    }

    private static List<Case> unknown(Suite suite, Set<String> proven) {
        return suite.cases().stream()
                .filter(test -> !proven.contains(test.id().toString()))
                .filter(test -> test.unreachable().isEmpty() && !KillRun.sendsMuch(test))
                .toList();
    }

    private static List<Fault> faults(Map<String, List<Fault>> byOperation, Case test) {
        return KillRun.operations(test).stream()
                .flatMap(operation -> byOperation.getOrDefault(operation, List.of()).stream())
                .toList();
    }

    private interface Work<T> {
        void on(KillRun run, T task);
    }

    private static <T> void share(List<KillRun> runs, List<T> tasks, Work<T> work)
            throws InterruptedException, ExecutionException {
        Queue<T> left = new ConcurrentLinkedQueue<>(tasks);
        ExecutorService threads = Executors.newFixedThreadPool(runs.size());
        try {
            List<Future<?>> done = new ArrayList<>();
            for (KillRun run : runs) {
                Consumer<T> one = task -> work.on(run, task);
                done.add(threads.submit(() -> {
                    for (T task = left.poll(); task != null; task = left.poll()) {
                        one.accept(task);
                    }
                }));
            }
            for (Future<?> part : done) {
                part.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    List<Fault> ended(Fate.Outcome outcome) {
        return fates.stream()
                .filter(fate -> fate.outcome() == outcome)
                .map(Fate::fault)
                .toList();
    }

    /** Killed ones among those that make a difference, from 0 to 1. */
    double rate() {
        double killed = ended(Fate.Outcome.KILLED).size();
        return killed / (killed + ended(Fate.Outcome.SURVIVED).size());
    }

    /** One line for each fault: what it is, what found it first, and how many cases had to look. */
    void write(Path file) throws IOException {
        write(
                file,
                "fault,level,meant for check,outcome,case,found by check,cases asked",
                fates.stream().map(Kills::line).toList());
    }

    private static String line(Fate fate) {
        Optional<Fate.Kill> first = fate.kills().stream().findFirst();
        return String.join(
                ",",
                fate.fault().name(),
                fate.fault().level().word(),
                fate.fault().caughtBy(),
                fate.outcome().toString(),
                first.map(Fate.Kill::testId).orElse(""),
                String.join(" ", first.map(Fate.Kill::checks).orElse(Set.of())),
                String.valueOf(fate.asked()));
    }

    /** One line for each fault and each case that failed because of it. */
    void writeMatrix(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        fates.forEach(fate -> fate.kills()
                .forEach(kill -> lines.add(
                        String.join(",", fate.fault().name(), kill.testId(), String.join(" ", kill.checks())))));
        write(file, "fault,case,found by check", lines);
    }

    private static void write(Path file, String head, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(List.of(head));
        all.addAll(lines);
        Files.createDirectories(file.getParent());
        Files.write(file, all, StandardCharsets.UTF_8);
    }
}
