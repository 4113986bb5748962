package io.cryptopocket.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Contract;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FuzzCommandTest extends TypedCommands {

    @Test
    void prints_the_seed_the_requests_by_operation_and_how_to_repeat_them() {
        assertThat(run("--fuzz", "7", "--seed", "42", "--output", "out")).isZero();

        assertThat(printed()).isEqualTo("""
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
        assertThat(suite.fuzzed)
                .singleElement()
                .matches(request -> request.time().equals(Duration.ofSeconds(7)));
    }

    @Test
    void takes_a_new_seed_each_time_when_none_is_given() {
        for (int i = 0; i < 5; i++) {
            run("--fuzz", "7", "--output", "out");
        }

        assertThat(suite.fuzzed)
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
        assertThat(suite.fuzzed).isEmpty();
    }

    @Test
    void refuses_a_name_that_no_operation_has() {
        assertThat(run("--fuzz", "7", "--only", "getPaymnt")).isEqualTo(2);
        assertThat(refused()).contains("getPaymnt").contains("getPayment");
    }
}
