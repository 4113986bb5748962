package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void shows_the_quick_start_word_for_word() throws IOException {
        String compiled = Files.readString(Path.of("src/test/java/io/cryptopocket/client/QuickStart.java"))
                .split("    // quick-start\n")[1];
        String shown = Files.readString(Path.of("../README.md"))
                .split("<!-- java: client -->\n```java\n")[1]
                .split("```\n")[0];
        assertThat(shown.stripTrailing()).isEqualTo(compiled.stripTrailing().stripIndent());
    }
}
