package io.cryptopocket.sandbox.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.Sandbox;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README shows of the server is compiled here, word for word. */
class ReadmeTest {

    private static final Path HERE = Path.of("src/test/java/io/cryptopocket/sandbox/readme");

    @ParameterizedTest
    @CsvSource({"java: server, Subscriptions.java", "java: sandbox, ReadmeTest.java"})
    void shows_what_is_compiled_here(String name, String file) throws IOException {
        String compiled = between(Files.readString(HERE.resolve(file)), "// " + name + "\n", "// " + name + "\n");
        String shown =
                between(Files.readString(Path.of("../../README.md")), "<!-- " + name + " -->\n```java\n", "```\n");
        assertThat(shown.stripTrailing().stripIndent()).isEqualTo(compiled.stripTrailing().stripIndent());
    }

    @Test
    void starts_in_one_line() throws IOException {
        // java: sandbox
        try (Sandbox sandbox = Sandbox.builder().start()) {
            URI assets = URI.create(sandbox.baseUri() + "/available-assets");
            HttpURLConnection call = (HttpURLConnection) assets.toURL().openConnection();
            System.out.println(assets + " answers " + call.getResponseCode());
        }
        // java: sandbox
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        assertThat(from).as("the text has %s", start).isNotNegative();
        String rest = text.substring(from + start.length());
        // The closing mark may be indented; what stands before it on its line is no part of the block.
        String block = rest.substring(0, rest.indexOf(end));
        return block.substring(0, block.lastIndexOf('\n') + 1);
    }
}
