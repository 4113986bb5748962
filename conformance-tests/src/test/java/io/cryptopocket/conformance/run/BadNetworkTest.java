package io.cryptopocket.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.peer.UnusableTarget;
import io.cryptopocket.conformance.verdict.ExitCode;
import io.cryptopocket.conformance.verdict.Progress;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The correct sandbox behind a network that is not: nothing is learnt about the target, in little time, and the run says so. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BadNetworkTest {

    private static final Contract CONTRACT = Contract.load();
    private static final Suite SUITE = Suite.of(CONTRACT);
    private static final Pattern TOKEN =
            Pattern.compile("(?im)^" + Pattern.quote(CONTRACT.authHeader()) + ": *(\\S[^\\r\\n]*)");

    /** Where somebody waits in vain; whatever else is late on a loaded machine is late only for the better. */
    private static final Duration SHORT = Duration.ofSeconds(1);

    /** Cheap operations, and enough cases of them that it matters when each takes its time. */
    private static final List<String> SOME = List.of("authenticate", "getTokenPrice", "getPayment", "listCustomers");

    @RegisterExtension
    static final OpenSandbox SANDBOX = new OpenSandbox();

    private record Trouble(String name, UnrulyProxy.Behaviour behaviour) {}

    private static final List<Trouble> TROUBLES = List.of(
            new Trouble("a connection that is reset", UnrulyProxy.Exchange::reset),
            new Trouble("a connection that is closed without an answer", one -> one.answer(new byte[0])),
            new Trouble("a server that accepts and never answers", UnrulyProxy.Exchange::hang),
            new Trouble("half a head", one -> one.answer(bytes("HTTP/1.1 200 O"))),
            new Trouble("half a header", one -> one.answer(bytes("HTTP/1.1 200 OK\r\nContent-Type: applic"))),
            new Trouble(
                    "a head and nothing else",
                    one -> one.answer(bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"))),
            new Trouble("half a body", one -> {
                byte[] whole = one.forward(one.head());
                one.answer(Arrays.copyOf(whole, whole.length - 10));
            }),
            new Trouble("half a body, and then silence", one -> {
                one.answerOnly(
                        bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"));
                one.hang();
            }),
            new Trouble("a body of chunks that does not end", one -> {
                one.answerOnly(bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"));
                one.hang();
            }),
            new Trouble(
                    "a storm of 503",
                    one -> one.answer(
                            bytes(
                                    "HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\nBusy"))),
            new Trouble(
                    "a storm of 429",
                    one -> one.answer(
                            bytes("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 60\r\nContent-Length: 0\r\n\r\n"))),
            new Trouble(
                    "a proxy without a server",
                    one -> one.answer(bytes("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"))),
            new Trouble("something that is not HTTP", one -> one.answer(bytes("220 mail.example.com ESMTP\r\n"))));

    @TestFactory
    Stream<DynamicTest> trouble_from_the_start_means_that_the_target_cannot_be_used() {
        return TROUBLES.stream()
                .map(trouble -> DynamicTest.dynamicTest(trouble.name(), () -> {
                    try (UnrulyProxy proxy = new UnrulyProxy(SANDBOX.target().baseUrl(), trouble.behaviour())) {
                        assertThatThrownBy(() -> run(proxy, SOME, SHORT, Duration.ZERO))
                                .isInstanceOf(UnusableTarget.class)
                                .hasMessageMatching(
                                        "The target http://127\\.0\\.0\\.1:\\d+/\\S* cannot be reached: [^\\n]+\\."
                                                + " Start it, or correct the target's URL\\.");
                        assertThat(proxy.requests()).isEqualTo(1);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> trouble_in_the_middle_of_a_run_is_inconclusive_and_ends_it() {
        return TROUBLES.stream()
                .map(trouble -> DynamicTest.dynamicTest(trouble.name(), () -> {
                    UnrulyProxy.Behaviour behaviour = one -> {
                        if (one.number() < 20) {
                            one.answer(one.forward(one.head()));
                        } else {
                            trouble.behaviour().treat(one);
                        }
                    };
                    try (UnrulyProxy proxy = new UnrulyProxy(SANDBOX.target().baseUrl(), behaviour)) {
                        Run run = run(proxy, SOME, SHORT, Duration.ofMinutes(1));

                        assertThat(run.verdict()).isEqualTo(RunVerdict.INCONCLUSIVE);
                        assertThat(run.exitCode()).isEqualTo(ExitCode.TARGET);
                        assertThat(run.because()).contains("the target stopped answering, so that ");
                        assertThat(run.failed()).isZero();
                        assertThat(run.passed()).isLessThan(20L);
                        assertThat(run.errored()).isGreaterThanOrEqualTo(Outage.ENOUGH);
                        assertThat(proxy.requests()).isLessThan(60);
                    }
                }));
    }

    @Test
    void a_single_lost_answer_among_many_loses_one_case() throws IOException {
        UnrulyProxy.Behaviour behaviour = one -> {
            if (one.number() == 5) {
                one.reset();
            } else {
                one.answer(one.forward(one.head()));
            }
        };
        try (UnrulyProxy proxy = new UnrulyProxy(SANDBOX.target().baseUrl(), behaviour)) {
            Run run = run(proxy, SOME);

            assertThat(run.verdict()).isEqualTo(RunVerdict.INCONCLUSIVE);
            assertThat(run.errored()).isEqualTo(1);
            assertThat(run.failed()).isZero();
            assertThat(gone(run)).isZero();
        }
    }

    @Test
    void trouble_in_a_call_that_must_come_first_is_no_reason_to_skip_quietly() throws IOException {
        UnrulyProxy.Behaviour behaviour = one -> one.answer(
                one.number() == 0
                        ? one.forward(one.head())
                        : bytes("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"));
        try (UnrulyProxy proxy = new UnrulyProxy(SANDBOX.target().baseUrl(), behaviour)) {
            Run run = run(proxy, List.of("journey/200/buy_flow", "updateWebhookSubscription/200/pay_in"));

            assertThat(run.errored()).isEqualTo(2);
            assertThat(run.exitCode()).isEqualTo(ExitCode.TARGET);
        }
    }

    @Test
    void a_token_that_expires_in_the_middle_of_the_run_is_had_anew_and_nothing_else_changes() throws IOException {
        Set<String> expired = ConcurrentHashMap.newKeySet();
        Set<String> used = ConcurrentHashMap.newKeySet();
        AtomicInteger refused = new AtomicInteger();
        UnrulyProxy.Behaviour behaviour = one -> {
            Matcher token = TOKEN.matcher(one.head());
            boolean has = token.find();
            // Not one that nobody has used: that would be no token from the beginning.
            if (has && one.number() % 15 == 14 && used.contains(token.group(1))) {
                expired.add(token.group(1));
            }
            boolean refuses = has && expired.contains(token.group(1));
            refused.addAndGet(refuses ? 1 : 0);
            one.answer(one.forward(refuses ? one.head().replace(token.group(1), "expired") : one.head()));
            if (has && one.number() % 15 < 10) {
                used.add(token.group(1));
            }
        };
        try (UnrulyProxy proxy = new UnrulyProxy(SANDBOX.target().baseUrl(), behaviour)) {
            Run run = run(proxy, SOME);

            assertThat(refused).hasPositiveValue();
            assertThat(run.rows())
                    .filteredOn(row -> !(row.verdict() instanceof Verdict.Passed)
                            && !(row.verdict() instanceof Verdict.Skipped skipped
                                    && skipped.reason() == SkipReason.FILTERED_OUT))
                    .extracting(row -> row.id() + " " + row.verdict())
                    .isEmpty();
        }
    }

    /** What the network may do with a right answer. */
    @TestFactory
    Stream<DynamicTest> a_right_answer_is_right_however_it_travels() {
        return Stream.of(
                        new Trouble("in chunks", one -> one.answer(Reframed.inChunks(one.forward(one.head())))),
                        new Trouble("byte by byte", one -> {
                            for (byte b : one.forward(one.head())) {
                                one.answerOnly(new byte[] {b});
                            }
                            one.answer(new byte[0]);
                        }),
                        new Trouble(
                                "with header names in capitals",
                                one -> one.answer(Reframed.withHead(
                                        one.forward(one.head()), head -> head.toUpperCase(Locale.ROOT)))),
                        new Trouble(
                                "with header names in small letters",
                                one -> one.answer(Reframed.withHead(
                                        one.forward(one.head()),
                                        head -> head.toLowerCase(Locale.ROOT).replaceFirst("http/", "HTTP/")))),
                        new Trouble(
                                "without a length, up to the end of the connection",
                                one -> one.answer(Reframed.withHead(
                                        one.forward(one.head()),
                                        head -> head.replaceAll(
                                                "(?im)^(content-length|transfer-encoding):.*\\R", "")))),
                        new Trouble("after an interim answer", one -> {
                            one.answerOnly(bytes("HTTP/1.1 100 Continue\r\n\r\n"));
                            one.answer(one.forward(one.head()));
                        }))
                .map(way -> DynamicTest.dynamicTest(way.name(), () -> {
                    try (UnrulyProxy proxy = new UnrulyProxy(SANDBOX.target().baseUrl(), way.behaviour())) {
                        Run run =
                                run(proxy, List.of("getPayment/200/coins_sent", "getTokenPrice/422/validation_error"));

                        assertThat(run.passed()).isEqualTo(2);
                    }
                }));
    }

    private static long gone(Run run) {
        return run.rows().stream()
                .filter(row ->
                        row.verdict() instanceof Verdict.Skipped skipped && skipped.reason() == SkipReason.TARGET_GONE)
                .count();
    }

    private static Run run(UnrulyProxy proxy, List<String> only) {
        return run(proxy, only, RunRequest.DEFAULT_TIMEOUT, Duration.ZERO);
    }

    private static Run run(UnrulyProxy proxy, List<String> only, Duration timeout, Duration patience) {
        Map<String, String> fixtures = new HashMap<>();
        CONTRACT.fixtures()
                .keySet()
                .forEach(name -> SANDBOX.target().fixture(name).ifPresent(value -> fixtures.put(name, value.asText())));
        URI url = proxy.url();
        return SUITE.run(
                new RunRequest(
                        new TargetChoice.At(url, fixtures),
                        new Selection(only, Optional.empty(), false, Optional.empty()),
                        4,
                        OptionalDouble.empty(),
                        1,
                        timeout,
                        patience,
                        List.of()),
                Progress.silent());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
