package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Compares what others can compile against with the last release, which is {@code src/test/api/released.txt}. Whatever is there stays;
 * more may come. With a release, the file is replaced by {@code target/public-api.txt}.
 */
class PublicApiTest {

    @Test
    void keeps_everything_that_the_last_release_offered() throws IOException, URISyntaxException {
        Path classes = Path.of(CryptoPocket.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> now = PublicApi.lines(classes);
        Files.write(Path.of("target", "public-api.txt"), now, StandardCharsets.UTF_8);
        List<String> missing = new ArrayList<>(
                Files.readAllLines(Path.of("src", "test", "api", "released.txt"), StandardCharsets.UTF_8));
        missing.removeAll(now);
        assertThat(missing)
                .as(
                        "The last release offered these and this build does not. Bring them back; if the break is meant, raise the major"
                                + " version and copy client/target/public-api.txt over client/src/test/api/released.txt")
                .isEmpty();
    }
}
