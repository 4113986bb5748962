package io.cryptopocket.conformance.fuzz;

import static io.cryptopocket.conformance.fuzz.FuzzedSandbox.request;
import static io.cryptopocket.conformance.fuzz.FuzzedSandbox.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.conformance.peer.Profile;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.peer.UnusableTarget;
import io.cryptopocket.conformance.run.RunRequest;
import io.cryptopocket.conformance.run.Selection;
import io.cryptopocket.conformance.verdict.ExitCode;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.spec.Contract;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FuzzRunTest {

    private static final Contract CONTRACT = FuzzedSandbox.CONTRACT;
    private static final int OPERATIONS = CONTRACT.operations().size();

    @RegisterExtension
    static final FuzzedSandbox SANDBOX = new FuzzedSandbox();

    @Test
    void finds_nothing_in_the_right_sandbox_and_says_what_it_looked_at() {
        FuzzResult result = SANDBOX.run(request(5, List.of(), false, 5));

        assertThat(result.run().rows())
                .filteredOn(row -> !(row.verdict() instanceof Verdict.Passed))
                .extracting(FuzzedSandbox::message)
                .isEmpty();
        assertThat(result.run().verdict()).isEqualTo(RunVerdict.CONFORMANT);
        assertThat(result.run().because()).isEqualTo("No finding in " + 5 * OPERATIONS + " requests of seed 5.");
        assertThat(result.counts()).hasSize(OPERATIONS).allMatch(count -> count.all() == 5);
        assertThat(result.counts()).allMatch(count -> count.valid() + count.invalid() > 0);
    }

    @Test
    void the_numbers_of_workers_changes_nothing_about_what_is_sent() {
        FuzzRequest request = request(9, List.of("createPayment", "listPayments"), false, 15);

        FuzzResult one = SANDBOX.run(with(request, 1, List.of()));
        FuzzResult many = SANDBOX.run(with(request, 8, List.of()));

        assertThat(many.counts()).isEqualTo(one.counts());
    }

    @Test
    void reads_only_when_asked_to_and_lists_the_rest() {
        FuzzResult result = SANDBOX.run(request(3, List.of(), true, 2));

        CONTRACT.operations()
                .forEach(operation -> assertThat(count(result, operation.id()).all() > 0)
                        .as(operation.id())
                        .isEqualTo(operation.method().equals("GET")));
        assertThat(reasons(result)).containsOnly(SkipReason.READ_ONLY);
        assertThat(result.run().exitCode()).isEqualTo(ExitCode.PARTIAL);
    }

    @Test
    void lists_what_it_had_no_time_for() {
        RunRequest slow = new RunRequest(
                new TargetChoice.BuiltIn(),
                Selection.everything(),
                2,
                OptionalDouble.of(0.001),
                1,
                Duration.ofSeconds(5),
                Duration.ZERO,
                List.of());

        FuzzResult result = SANDBOX.run(new FuzzRequest(slow, Duration.ofMillis(50), Long.MAX_VALUE));

        assertThat(result.requests()).isOne();
        assertThat(reasons(result)).containsOnly(SkipReason.TIME_OVER).hasSize(OPERATIONS - 1);
        assertThat(result.run().exitCode()).isEqualTo(ExitCode.PARTIAL);
    }

    @Test
    void lists_operations_for_which_the_target_lacks_a_fixture() {
        Target poor = new Target(
                "sandbox",
                SANDBOX.baseUri(),
                Profile.SANDBOX,
                FuzzedSandbox.fixtures().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("api_"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                Optional.empty(),
                () -> {});
        FuzzResult result = FuzzRun.of(
                CONTRACT,
                poor,
                SANDBOX.conversation(),
                request(1, List.of("createPayment"), false, 1),
                FuzzProgress.silent());

        assertThat(result.run().rows())
                .filteredOn(row -> row.id().toString().equals("createPayment/fuzz/requests"))
                .extracting(Row::verdict)
                .singleElement()
                .matches(verdict -> ((Verdict.Skipped) verdict).reason() == SkipReason.FIXTURE_MISSING);
    }

    @Test
    void a_target_that_cannot_be_reached_is_said_to_be_so() {
        RunRequest nobody = RunRequest.of(new TargetChoice.At(
                URI.create("http://127.0.0.1:1/api"), Map.of("api_key", "key-of-somebody", "api_secret", "a-secret")));

        assertThatThrownBy(() -> FuzzRun.of(
                        CONTRACT,
                        FuzzedSandbox.SUITE,
                        FuzzRequest.of(nobody, Duration.ofSeconds(1)),
                        FuzzProgress.silent()))
                .isInstanceOf(UnusableTarget.class)
                .hasMessageContaining("cannot be reached");
    }

    private static List<SkipReason> reasons(FuzzResult result) {
        return result.run().rows().stream()
                .filter(row -> row.verdict() instanceof Verdict.Skipped)
                .map(row -> ((Verdict.Skipped) row.verdict()).reason())
                .toList();
    }

    private static FuzzCount count(FuzzResult result, String operationId) {
        return result.counts().stream()
                .filter(count -> count.operationId().equals(operationId))
                .findFirst()
                .orElseThrow();
    }
}
