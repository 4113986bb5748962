package io.cryptopocket.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class GeneratedFileTest {

    @Test
    void is_as_long_as_asked_for_at_every_kind_of_border() throws IOException {
        for (long bytes : new long[] {0, 1, 2, 3, 8, 9, 10, 49_151, 49_152, 49_153, 98_304, 100_000}) {
            try (InputStream base64 = GeneratedFile.base64(bytes)) {
                byte[] all = base64.readAllBytes();
                assertThat((long) all.length).isEqualTo(GeneratedFile.base64Length(bytes));
                assertThat((long) Base64.getDecoder().decode(all).length).isEqualTo(bytes);
            }
        }
    }

    @Test
    void begins_like_a_pdf() throws IOException {
        try (InputStream base64 = GeneratedFile.base64(100)) {
            byte[] file = Base64.getDecoder().decode(base64.readAllBytes());
            assertThat(new String(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.4\n");
        }
    }

    @Test
    void reads_the_same_one_byte_at_a_time() throws IOException {
        try (InputStream slow = GeneratedFile.base64(50_000);
                InputStream fast = GeneratedFile.base64(50_000)) {
            for (byte expected : fast.readAllBytes()) {
                assertThat(slow.read()).isEqualTo(expected);
            }
            assertThat(slow.read()).isEqualTo(-1);
        }
    }
}
