package io.cryptopocket.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.fuzz.FuzzCount;
import io.cryptopocket.conformance.fuzz.FuzzProgress;
import io.cryptopocket.conformance.fuzz.FuzzRequest;
import io.cryptopocket.conformance.fuzz.FuzzResult;
import io.cryptopocket.conformance.report.MergedRun;
import io.cryptopocket.conformance.run.RunRequest;
import io.cryptopocket.conformance.run.Selection;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.conformance.verdict.Progress;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Level;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FuzzCommandTest {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<FuzzRequest> asked = new ArrayList<>();

    @Test
    void prints_the_seed_the_requests_by_operation_and_how_to_repeat_them() {
        assertThat(run("--fuzz", "7", "--seed", "42", "--output", "out")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("""
                        CryptoPocket API %s against the built-in sandbox, requests made at random for 7 s, seed 42

                        Requests by operation
                            valid  invalid     open
                                2        3        1  getPayment, and 5 to make findings smaller

                        CONFORMANT: No finding in 6 requests of seed 42.
                          1 passed, of 1 case, in 7.0 s
                          target  fake
                          report  %s
                          repeat  --fuzz 7 --seed 42
                        """.formatted(Contract.load().version(), directory.resolve("out/report.html")));
        assertThat(asked).singleElement().matches(request -> request.time().equals(Duration.ofSeconds(7)));
    }

    @Test
    void takes_a_new_seed_each_time_when_none_is_given() {
        for (int i = 0; i < 5; i++) {
            run("--fuzz", "7", "--output", "out");
        }

        assertThat(asked)
                .extracting(request -> request.run().seed())
                .doesNotContain(1L)
                .doesNotHaveDuplicates();
    }

    @Test
    void refuses_what_only_means_something_to_cases() {
        assertRefused(
                "--fuzz does not go with --list, which lists cases. Leave one of them out.", "--fuzz", "7", "--list");
        assertRefused(
                "--fuzz does not go with --shard, which shares out cases; give each machine another --seed instead."
                        + " Leave one of them out.",
                "--fuzz",
                "7",
                "--shard",
                "1/2");
        assertRefused(
                "--fuzz does not go with --level, which selects cases. Leave one of them out.",
                "--fuzz",
                "7",
                "--level",
                "legacy");
        assertRefused(
                "--fuzz does not go with --profile prism, which asks a mock, which says what it is told to. Leave one of"
                        + " them out.",
                "--fuzz",
                "7",
                "--profile",
                "prism");
        assertRefused("--fuzz is \"0\": give a whole number from 1 to 86400.", "--fuzz", "0");
        assertThat(asked).isEmpty();
    }

    @Test
    void refuses_a_name_that_no_operation_has() {
        assertThat(run("--fuzz", "7", "--only", "getPaymnt")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("getPaymnt").contains("getPayment");
    }

    private void assertRefused(String sentence, String... typed) {
        err.reset();
        assertThat(run(typed)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(sentence + "\n");
    }

    private int run(String... typed) {
        Surroundings around = new Surroundings(
                Map.of(),
                directory,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return new CommandLine(Contract::load, contract -> new Fake(contract, asked), around).run(typed);
    }

    /** Makes no requests and finds nothing. */
    private record Fake(Contract contract, List<FuzzRequest> asked) implements Suite {

        @Override
        public List<Listed> cases(Selection selection) {
            return List.of();
        }

        @Override
        public List<String> credentials() {
            return List.of();
        }

        @Override
        public Run run(RunRequest request, Progress progress) {
            throw new AssertionError("cases were run");
        }

        @Override
        public MergedRun.Judged judge(List<Row> rows, int planned) {
            throw new AssertionError("rows were judged");
        }

        @Override
        public FuzzResult fuzz(FuzzRequest request, FuzzProgress progress) {
            asked.add(request);
            Row row = new Row(
                    new CaseId("getPayment", "fuzz", "answered"),
                    Kind.FUZZ,
                    Level.DOCUMENTED,
                    "Payment",
                    1,
                    new Verdict.Passed(),
                    List.of(),
                    Duration.ZERO);
            Run run = new Run(
                    RunVerdict.CONFORMANT,
                    "No finding in 6 requests of seed " + request.run().seed() + ".",
                    "fake",
                    contract.title(),
                    contract.version(),
                    contract.sha256(),
                    "1",
                    request.run().seed(),
                    Instant.EPOCH,
                    request.time(),
                    1,
                    List.of(row));
            return new FuzzResult(run, List.of(new FuzzCount("getPayment", 2, 3, 1, 5)));
        }
    }
}
