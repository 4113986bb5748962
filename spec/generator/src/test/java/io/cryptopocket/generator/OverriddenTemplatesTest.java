package io.cryptopocket.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The client's templates that take the place of the generator's own: a newer generator may have changed what they replace. */
class OverriddenTemplatesTest {

    private static final Path TEMPLATES = Path.of("..", "..", "client", "src", "main", "templates");
    private static final List<String> UPSTREAM = List.of("/Java/libraries/native/", "/Java/");

    static List<Path> overrides() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.filter(file -> original(file).isPresent()).sorted().toList();
        }
    }

    private static java.util.Optional<String> original(Path template) {
        return UPSTREAM.stream()
                .map(folder -> folder + template.getFileName())
                .filter(path -> OverriddenTemplatesTest.class.getResource(path) != null)
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("overrides")
    void says_in_its_first_line_what_differs_and_why(Path template) throws IOException {
        assertThat(Files.readAllLines(template, StandardCharsets.UTF_8).get(0))
                .startsWith("{{! Differs from upstream: ");
    }

    @Test
    void replaces_originals_that_have_not_changed() throws IOException {
        Map<String, String> now = new TreeMap<>();
        for (Path template : overrides()) {
            String path = original(template).orElseThrow();
            now.put(path, sha256(path));
        }
        Map<String, String> recorded = new TreeMap<>();
        for (String line : Files.readAllLines(TEMPLATES.resolve("upstream.sha256"), StandardCharsets.UTF_8)) {
            recorded.put(line.substring(66), line.substring(0, 64));
        }
        assertThat(now)
                .as(
                        "The generator's originals are not those that the client's templates were made from. Look at what changed,"
                                + " take over what matters, and record the new hashes in client/src/main/templates/upstream.sha256")
                .isEqualTo(recorded);
    }

    private static String sha256(String resource) throws IOException {
        try (InputStream original = OverriddenTemplatesTest.class.getResourceAsStream(resource)) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(original.readAllBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
