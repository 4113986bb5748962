package io.cryptopocket.conformance.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.peer.UnusableTarget;
import io.cryptopocket.conformance.report.MergedRun;
import io.cryptopocket.conformance.run.Judgement;
import io.cryptopocket.conformance.run.RunRequest;
import io.cryptopocket.conformance.run.Selection;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.conformance.verdict.Progress;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Level;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    private static final List<String> IDS = List.of("authenticate/200/credentials", "getPayment/200/card");

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final FakeSuite suite = new FakeSuite();

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

        suite.verdict = failed();
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
        suite.verdict = failed();

        assertThat(run("replay", "getPayment/200/card")).isEqualTo(1);
        assertThat(printed())
                .startsWith(
                        "getPayment/200/card: status should be 200 but was 500\n  check      status is the documented one\n");
        assertThat(suite.request.selection().only()).containsExactly("getPayment/200/card");
        assertThat(everythingUnder(directory)).isEmpty();
    }

    @Test
    void verifies_a_report_and_notices_when_it_was_changed() throws IOException {
        run("--output", "out", "--quiet");
        out.reset();

        assertThat(run("verify", "out")).isZero();
        assertThat(printed()).isEqualTo("out is whole and unchanged: CONFORMANT, All 2 cases passed.\n");
        out.reset();

        Path report = directory.resolve("out/report.json");
        Files.writeString(report, Files.readString(report).replace("All 2 cases", "Both cases"));
        assertThat(run("verify", "out/report.json")).isEqualTo(1);
        assertThat(printed())
                .isEqualTo("out/report.json is not to be trusted:\n  The report is not the one that was written.\n");

        Files.writeString(report, Files.readString(report).substring(0, 500));
        assertRefusedWith("\"out\" is no report that can be read: it is not whole JSON", "verify", "out");
    }

    @Test
    void signs_a_report_and_notices_another_one_in_its_place() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        pem("private.pem", "PRIVATE", keys.getPrivate());
        pem("public.pem", "PUBLIC", keys.getPublic());
        pem(
                "other.pem",
                "PUBLIC",
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic());
        run("--output", "out", "--sign", "private.pem");
        run("--output", "unsigned");
        out.reset();

        assertThat(run("verify", "out", "--key", "public.pem")).isZero();
        assertThat(run("verify", "out", "--key", "other.pem")).isEqualTo(1);
        assertThat(run("verify", "unsigned", "--key", "public.pem")).isEqualTo(1);
        Files.copy(directory.resolve("unsigned/report.json"), directory.resolve("out/report.json"), REPLACE_EXISTING);
        Files.writeString(directory.resolve("out/report.json"), "\n", StandardOpenOption.APPEND);
        assertThat(run("verify", "out", "--key", "public.pem")).isEqualTo(1);
        assertThat(printed()).isEqualTo("""
                        out is whole and unchanged: CONFORMANT, All 2 cases passed.
                        out is not to be trusted:
                          Its signature was not made for this report with this key.
                        unsigned is not to be trusted:
                          It is not signed: there is no report.json.sig beside it.
                        out is not to be trusted:
                          Its signature was not made for this report with this key.
                        """);
    }

    @Test
    void refuses_a_key_that_is_none_before_anything_is_sent() throws IOException {
        Files.writeString(directory.resolve("key.pem"), "hello");

        assertRefused(
                "The file \"" + directory.resolve("key.pem")
                        + "\" is no Ed25519 private key; make one with: openssl genpkey -algorithm ed25519 -out FILE",
                "--sign",
                "key.pem");
        assertRefused(
                "The key \"" + directory.resolve("nope.pem") + "\" cannot be read; check its name and permissions.",
                "--sign",
                "nope.pem");
        assertThat(suite.request).isNull();
    }

    private void pem(String name, String kind, Key key) throws IOException {
        Files.writeString(
                directory.resolve(name),
                "-----BEGIN " + kind + " KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                        + "\n-----END " + kind + " KEY-----\n");
    }

    @Test
    void notices_a_report_that_lacks_cases_of_its_contract() {
        suite.ids = List.of(IDS.get(0));
        run("--output", "out");
        suite.ids = IDS;
        out.reset();

        assertThat(run("verify", "out")).isEqualTo(1);
        assertThat(printed()).contains("Its cases are not those that its contract yields.");
    }

    @Test
    void says_what_changed_between_two_reports() {
        run("--output", "a");
        suite.verdict = failed();
        run("--output", "b");
        out.reset();

        assertThat(run("diff", "a", "b")).isEqualTo(1);
        assertThat(printed()).isEqualTo("""
                        Broken: passed before (2)
                          authenticate/200/credentials: status should be 200 but was 500  (was passed)
                          getPayment/200/card: status should be 200 but was 500  (was passed)
                        Unchanged: 0 cases
                        """);
        assertThat(run("diff", "b", "a")).isZero();
    }

    @Test
    void merges_the_reports_of_shards() {
        suite.elsewhere = "getPayment/200/card";
        assertThat(run("--output", "a")).isEqualTo(4);
        suite.elsewhere = "authenticate/200/credentials";
        assertThat(run("--output", "b")).isEqualTo(4);
        out.reset();

        assertThat(run("merge", "a", "b", "--output", "all")).isZero();
        assertThat(printed()).contains("CONFORMANT: All 2 cases passed.");
        assertThat(run("verify", "all")).isZero();
        assertRefused(
                "The reports cannot be merged: the case getPayment/200/card is in none of the reports;"
                        + " the report of a shard is missing.",
                "merge",
                "a");
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

    private void assertRefused(String sentence, String... arguments) {
        err.reset();
        assertThat(run(arguments)).as(String.join(" ", arguments)).isEqualTo(2);
        assertThat(refused()).isEqualTo(sentence + "\n");
    }

    private void assertRefusedWith(String start, String... arguments) {
        err.reset();
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(refused()).startsWith(start).hasLineCount(1);
    }

    private int run(String... arguments) {
        Surroundings around = new Surroundings(
                Map.of(),
                directory,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return new CommandLine(Contract::load, contract -> suite, around).run(arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String refused() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static List<String> everythingUnder(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> !file.equals(directory))
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static Verdict failed() {
        return new Verdict.Failed(List.of(new Violation(
                "status",
                "status should be 200 but was 500",
                "status is the documented one",
                7,
                Level.DOCUMENTED,
                "200",
                "500")));
    }

    private static final class FakeSuite implements Suite {
        private List<String> ids = IDS;
        private Verdict verdict = new Verdict.Passed();
        private String elsewhere = "";
        private RuntimeException trouble;
        private RunRequest request;
        private List<String> credentials = List.of();

        @Override
        public List<Listed> cases(Selection selection) {
            return ids.stream()
                    .map(id -> new Listed(CaseId.parse(id), Kind.EXAMPLE, selects(selection, id)))
                    .toList();
        }

        private static boolean selects(Selection selection, String id) {
            return selection.only().isEmpty()
                    || selection.only().stream().anyMatch(only -> id.matches(only.replace("*", ".*")));
        }

        @Override
        public List<String> credentials() {
            return credentials;
        }

        @Override
        public Run run(RunRequest asked, Progress progress) {
            request = asked;
            if (trouble != null) {
                throw trouble;
            }
            List<Row> rows = new ArrayList<>();
            for (String id : ids) {
                Verdict own = id.equals(elsewhere) ? new Verdict.Skipped(SkipReason.OTHER_SHARD, "") : verdict;
                rows.add(new Row(
                        CaseId.parse(id), Kind.EXAMPLE, Level.DOCUMENTED, "", 7, own, List.of(), Duration.ofMillis(1)));
            }
            MergedRun.Judged judged = judge(rows, rows.size());
            return new Run(
                    judged.verdict(),
                    judged.because(),
                    "fake",
                    Contract.load().title(),
                    Contract.load().version(),
                    Contract.load().sha256(),
                    "0.1.0",
                    asked.seed(),
                    Instant.EPOCH,
                    Duration.ofMillis(10),
                    rows.size(),
                    rows);
        }

        @Override
        public MergedRun.Judged judge(List<Row> rows, int planned) {
            Judgement judgement = Judgement.of(rows, planned);
            return new MergedRun.Judged(judgement.verdict(), judgement.because());
        }
    }
}
