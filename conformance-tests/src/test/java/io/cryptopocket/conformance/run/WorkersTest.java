package io.cryptopocket.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.Relation;
import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.run.Workers.Execution;
import io.cryptopocket.conformance.verdict.Progress;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.spec.Contract;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkersTest {

    private static final List<Case> CASES = Suite.of(Contract.load()).cases();
    private static final Predicate<Case> IS_ALONE =
            test -> test.relation().map(Relation::alone).orElse(false);
    private static final Predicate<Case> WAITS =
            test -> test.journey().isPresent() || test.await().isPresent();

    private static final List<Case> WAITING = some(WAITS);
    private static final List<Case> PROMPT = some(IS_ALONE.or(WAITS).negate());
    private static final List<Case> ALONE = some(IS_ALONE);
    private static final List<Case> ALL =
            Stream.of(ALONE, PROMPT, WAITING).flatMap(List::stream).toList();

    private static List<Case> some(Predicate<Case> kind) {
        return CASES.stream().filter(kind).limit(4).toList();
    }

    private static Workers workers(int number) {
        return new Workers(new RunRequest(
                new TargetChoice.BuiltIn(),
                Selection.everything(),
                number,
                OptionalDouble.empty(),
                1,
                Duration.ofSeconds(1),
                Duration.ZERO,
                List.of()));
    }

    private static Row passed(Case test) {
        return CaseRun.row(test, new Verdict.Passed(), List.of(), Duration.ZERO);
    }

    @Test
    void more_cases_wait_than_there_are_workers_and_the_others_run_meanwhile() {
        CountDownLatch prompt = new CountDownLatch(PROMPT.size());
        List<Row> rows = workers(2)
                .run(
                        ALL,
                        (test, silent) -> {
                            if (WAITING.contains(test)) {
                                await(prompt);
                            } else {
                                prompt.countDown();
                            }
                            return passed(test);
                        },
                        Progress.silent());
        assertThat(rows)
                .extracting(Row::id)
                .containsExactlyElementsOf(ALL.stream().map(Case::id).toList());
    }

    @Test
    void what_must_be_alone_is_alone_and_comes_last() {
        AtomicInteger underWay = new AtomicInteger();
        List<Case> order = Collections.synchronizedList(new ArrayList<>());
        List<Integer> beside = Collections.synchronizedList(new ArrayList<>());
        workers(4)
                .run(
                        ALL,
                        (test, silent) -> {
                            int others = underWay.getAndIncrement();
                            if (ALONE.contains(test)) {
                                beside.add(others);
                            }
                            order.add(test);
                            underWay.decrementAndGet();
                            return passed(test);
                        },
                        Progress.silent());
        assertThat(beside).containsExactly(0, 0, 0, 0);
        assertThat(order.subList(8, 12)).containsExactlyInAnyOrderElementsOf(ALONE);
    }

    @Test
    void what_only_watches_keeps_nobody_from_being_alone() {
        CountDownLatch alone = new CountDownLatch(ALONE.size());
        List<Row> rows = workers(2)
                .run(
                        ALL,
                        (test, silent) -> {
                            if (WAITING.contains(test)) {
                                silent.run();
                                silent.run();
                                await(alone);
                            } else if (ALONE.contains(test)) {
                                alone.countDown();
                            }
                            return passed(test);
                        },
                        Progress.silent());
        assertThat(rows).hasSize(ALL.size());
    }

    @Test
    void with_a_single_worker_one_case_follows_the_other() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        workers(1)
                .run(
                        ALL,
                        (test, silent) -> {
                            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                            Thread.yield();
                            underWay.decrementAndGet();
                            return passed(test);
                        },
                        Progress.silent());
        assertThat(most).hasValue(1);
    }

    @Test
    void a_case_that_an_interrupt_ends_has_no_row() throws Exception {
        CountDownLatch ready = new CountDownLatch(WAITING.size() + PROMPT.size());
        CountDownLatch never = new CountDownLatch(1);
        Set<Thread> waiting = ConcurrentHashMap.newKeySet();
        List<Case> finished = Collections.synchronizedList(new ArrayList<>());
        Execution execution = (test, silent) -> {
            if (WAITING.contains(test)) {
                waiting.add(Thread.currentThread());
                ready.countDown();
                assertThatExceptionOfType(InterruptedException.class).isThrownBy(never::await);
            }
            return passed(test);
        };
        Thread run = new Thread(() -> workers(4).run(ALL, execution, new Progress() {
            @Override
            public void started(int cases) {}

            @Override
            public void finished(Row row) {
                finished.addAll(
                        ALL.stream().filter(test -> test.id().equals(row.id())).toList());
                ready.countDown();
            }

            @Override
            public void ended(Run run) {}
        }));
        run.start();
        await(ready);
        run.interrupt();
        run.join();
        for (Thread thread : waiting) {
            thread.join();
        }
        assertThat(finished).containsExactlyInAnyOrderElementsOf(PROMPT);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
