package io.cryptopocket.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void starts_as_a_tool_and_prints_where_it_listens() {
        assertThat(run("--port", "0")).isZero();

        assertThat(out.toString()).matches("listening on http://127\\.0\\.0\\.1:\\d+/api\\R");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void names_the_nearest_option() {
        assertRefused("There is no option --prot; did you mean --port?", "--prot", "1");
    }

    @Test
    void asks_for_the_value_that_is_missing() {
        assertRefused("--port needs a value behind it; --help lists them all.", "--port");
        assertRefused("--allow-remote takes no value, but was given yes.", "--allow-remote=yes");
    }

    @Test
    void wants_a_port_that_exists() {
        assertRefused("--port needs a number from 0 to 65535, but was given http.", "--port=http");
        assertRefused("There is no port 65536; ports are numbers from 0 to 65535.", "--port", "65536");
    }

    @Test
    void says_when_the_port_is_in_use() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertRefused(
                    "Port " + port + " of 127.0.0.1 is in use; stop what runs there, or choose another port with --port"
                            + " (0 takes a free one).",
                    "--port",
                    String.valueOf(port));
        }
    }

    @Test
    void listens_to_others_only_when_told_so_twice() {
        assertRefused(
                "The host 0.0.0.0 can be reached by others, who then share this sandbox and its known credentials; add"
                        + " --allow-remote to let them in, or use 127.0.0.1.",
                "--host",
                "0.0.0.0");
        assertRefused(
                "The host no.such.host.invalid is not known here; use 127.0.0.1 or an address of this machine.",
                "--host",
                "no.such.host.invalid");
    }

    @Test
    void says_when_documents_cannot_be_kept(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertRefused(
                "Documents cannot be kept in " + file + "; name a directory that can be written to with --storage.",
                "--storage",
                file.toString());
    }

    @Test
    void names_the_nearest_fault() {
        assertRefused(
                "There is no fault wrong-stats:authenticate/200/success; the nearest is"
                        + " wrong-status:authenticate/200/success. --list-faults lists them all.",
                "--fault",
                "wrong-stats:authenticate/200/success");
    }

    @Test
    void prints_help_and_faults_without_starting() {
        assertThat(run("--help")).isZero();
        assertThat(run("--list-faults")).isZero();

        assertThat(out.toString())
                .contains("--allow-remote", "wrong-status:authenticate/200/success  [status, inferred]  ")
                .doesNotContain("listening");
    }

    private void assertRefused(String sentence, String... words) {
        assertThat(run(words)).isEqualTo(2);
        assertThat(err.toString()).isEqualToNormalizingNewlines(sentence + "\n");
        assertThat(out.toString()).isEmpty();
        err.getBuffer().setLength(0);
    }

    private int run(String... words) {
        ToolProvider tool = ToolProvider.findFirst("cryptopocket-sandbox").orElseThrow();
        return tool.run(new PrintWriter(out), new PrintWriter(err), words);
    }
}
