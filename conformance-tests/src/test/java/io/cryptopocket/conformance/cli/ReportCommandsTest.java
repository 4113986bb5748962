package io.cryptopocket.conformance.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done with reports that are there already. */
class ReportCommandsTest extends TypedCommands {

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

    @Test
    void notices_a_report_that_lacks_cases_of_its_contract() {
        suite.ids = List.of(FakeSuite.IDS.get(0));
        run("--output", "out");
        suite.ids = FakeSuite.IDS;
        out.reset();

        assertThat(run("verify", "out")).isEqualTo(1);
        assertThat(printed()).contains("Its cases are not those that its contract yields.");
    }

    @Test
    void says_what_changed_between_two_reports() {
        run("--output", "a");
        suite.verdict = FakeSuite.failed();
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

    private void pem(String name, String kind, Key key) throws IOException {
        Files.writeString(
                directory.resolve(name),
                "-----BEGIN " + kind + " KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                        + "\n-----END " + kind + " KEY-----\n");
    }
}
