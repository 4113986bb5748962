package io.cryptopocket.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.peer.UnusableTarget;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest extends TypedCommands {

    @Test
    void runs_writes_the_reports_and_ends_with_the_exit_code_of_the_run() throws IOException {
        assertThat(run("--output", "out", "--quiet")).isZero();
        assertThat(printed()).isEqualTo("""

                        CONFORMANT: All 2 cases passed.
                          2 passed, of 2 cases, in 10 ms
                          target  fake
                          report  %s
                        """.formatted(directory.resolve("out/report.html")));
        assertThat(everythingUnder(directory))
                .containsExactly(
                        "out",
                        "out/badge.svg",
                        "out/junit.xml",
                        "out/report.har",
                        "out/report.html",
                        "out/report.json",
                        "out/report.sarif",
                        "out/summary.md");

        suite.verdict = FakeSuite.failed();
        assertThat(run("--output", "out")).isEqualTo(1);
        suite.verdict = new Verdict.Errored(Verdict.Origin.NETWORK, "No answer.");
        assertThat(run("--output", "out")).isEqualTo(3);
        suite.verdict = new Verdict.Errored(Verdict.Origin.SUITE, "A fault.");
        assertThat(run("--output", "out")).isEqualTo(5);
    }

    @Test
    void hands_the_settings_to_the_suite() {
        run(
                "https://host/api",
                "--workers",
                "3",
                "--only=getPayment/*",
                "--only",
                "authenticate/*",
                "--seed=7",
                "--read-only");

        assertThat(suite.request.target()).hasToString("https://host/api");
        assertThat(suite.request.workers()).isEqualTo(3);
        assertThat(suite.request.seed()).isEqualTo(7);
        assertThat(suite.request.selection().only()).containsExactly("getPayment/*", "authenticate/*");
        assertThat(suite.request.selection().readOnly()).isTrue();
    }

    @Test
    void says_first_what_is_tested_against_what() {
        run("https://host/api", "--only", "getPayment/*");

        assertThat(printed())
                .startsWith(
                        "CryptoPocket API " + Contract.load().version() + " against https://host/api, 1 of 2 cases\n");
    }

    @Test
    void an_unusable_target_leaves_one_sentence_and_no_report_that_could_be_taken_for_this_run() throws IOException {
        run("--output", "out");
        suite.trouble = new UnusableTarget("Nothing answers at http://localhost:1/api; start it or correct --target.");

        assertThat(run("--output", "out")).isEqualTo(3);
        assertThat(refused()).isEqualTo("Nothing answers at http://localhost:1/api; start it or correct --target.\n");
        assertThat(everythingUnder(directory)).containsExactly("out");
    }

    @Test
    void a_fault_of_the_suite_says_so_without_a_stack_trace() {
        suite.trouble = new IllegalStateException("oops");

        assertThat(run()).isEqualTo(5);
        assertThat(refused())
                .isEqualTo("The suite itself failed, which says nothing about the target:"
                        + " java.lang.IllegalStateException: oops\n");
    }

    @Test
    void refuses_what_was_mistyped_in_one_sentence() {
        assertRefused("There is no option \"--tagret\"; did you mean \"--target\"?", "--tagret", "http://h");
        assertRefused("Neither a URL nor a command: \"verfy\"; did you mean \"verify\"?", "verfy", "report.json");
        assertRefused("--workers is \"-3\": give a whole number from 1 to 64.", "--workers", "-3");
        assertRefused("--workers needs a value: --workers N.", "--workers");
        assertRefused("--output needs a value: --output DIR.", "--output", "--quiet");
        assertRefused("--quiet takes no value, but was given \"yes\"; leave it out.", "--quiet=yes");
        assertRefused("--seed is given twice; leave one of them out.", "--seed", "1", "--seed", "2");
        assertRefused(
                "The target is given twice, as \"http://a\" and by --target; leave one out.",
                "http://a",
                "--target",
                "http://b");
        assertRefused("One target at a time, but there are 2 words: http://a http://b.", "http://a", "http://b");
        assertRefused("The target is \"localhost:80\": give a URL such as https://host/api.", "localhost:80");
        assertRefused("Give diff its arguments: diff A B.", "diff", "a");
        assertRefused(
                "--workers does not go with verify, which sends nothing; leave it out.",
                "verify",
                "a",
                "--workers",
                "2");
        assertRefused(
                "No case matches \"getPaymnet/200/card\"; did you mean \"getPayment/200/card\"?",
                "--only",
                "getPaymnet/200/card");
        assertRefused("No case matches \"x*\"; --list prints them all.", "--only", "x*");
        assertRefused(
                "The contract yields no case \"getPayment/200/crad\"; did you mean \"getPayment/200/card\"?",
                "replay",
                "getPayment/200/crad");
        assertRefused("There is no schema \"setings\"; did you mean \"settings\"?", "schema", "setings");
        assertRefused(
                "The report \"nope.json\" does not exist; give a report.json or its directory.", "verify", "nope.json");
    }

    @Test
    void takes_no_secret_from_the_command_line_and_says_where_to_put_it() {
        assertRefused(
                "--api-secret is not taken from the command line, which other people and logs can see; set the environment"
                        + " variable CRYPTOPOCKET_API_SECRET, or put api_secret under \"fixtures\" in the file given with"
                        + " --settings.",
                "--api-secret",
                "s3cret");
        assertThat(refused()).doesNotContain("s3cret");
    }

    @Test
    void says_where_to_put_credentials_that_a_target_needs() {
        suite.credentials = List.of("api_key", "api_secret");

        assertRefused(
                "There are no credentials for https://host/api: set CRYPTOPOCKET_API_KEY and CRYPTOPOCKET_API_SECRET in the"
                        + " environment, or put api_key and api_secret under \"fixtures\" in the file given with --settings.",
                "https://host/api");
    }

    @Test
    void refuses_an_output_directory_that_cannot_be_written() throws IOException {
        Files.writeString(directory.resolve("file"), "");

        assertRefused(
                "The reports cannot be written to \"" + directory.resolve("file/out")
                        + "\"; choose another directory with --output.",
                "--output",
                "file/out");
    }

    @Test
    void refuses_a_known_failure_that_no_case_has() throws IOException {
        Files.writeString(
                directory.resolve("known.yaml"),
                "- {id: getPayment/200/crad, reason: r, link: l, expires: 2027-01-31}");

        assertRefused(
                "The contract yields no case \"getPayment/200/crad\"; did you mean \"getPayment/200/card\"?",
                "--known",
                "known.yaml");
    }

    @Test
    void lists_the_selected_cases_and_counts_them() {
        assertThat(run("--list", "--only", "getPayment/*")).isZero();
        assertThat(printed()).isEqualTo("getPayment/200/card\n\n      1  example\n      1  of 2 cases\n");
        assertThat(suite.request).isNull();
    }

    @Test
    void replays_one_case_with_its_exchanges_and_writes_nothing() throws IOException {
        suite.verdict = FakeSuite.failed();

        assertThat(run("replay", "getPayment/200/card")).isEqualTo(1);
        assertThat(printed())
                .startsWith(
                        "getPayment/200/card: status should be 200 but was 500\n  check      status is the documented one\n");
        assertThat(suite.request.selection().only()).containsExactly("getPayment/200/card");
        assertThat(everythingUnder(directory)).isEmpty();
    }

    @Test
    void prints_help_version_and_schemas() {
        assertThat(run("--help")).isZero();
        assertThat(printed()).contains("Usage: java -jar cryptopocket-conformance.jar", "--read-only", "api_secret");
        assertThat(printed().lines()).allMatch(line -> line.length() <= 100);
        out.reset();
        assertThat(run("--version")).isZero();
        assertThat(printed()).startsWith("CryptoPocket conformance ");
        out.reset();
        assertThat(run("schema", "report")).isZero();
        assertThat(printed()).contains("\"title\": \"Report of the CryptoPocket conformance suite\"");
    }
}
