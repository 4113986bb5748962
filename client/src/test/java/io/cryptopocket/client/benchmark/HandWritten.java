package io.cryptopocket.client.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/** What a partner would write without this client: java.net.http and Jackson, and nothing that is not needed. */
final class HandWritten {

    record Payment(
            String id,
            @JsonProperty("external_id") String externalId,
            @JsonProperty("user_id") String userId,
            String status,
            @JsonProperty("fiat_amount") long fiatAmount,
            @JsonProperty("fiat_symbol") String fiatSymbol,
            @JsonProperty("coin_symbol") String coinSymbol,
            @JsonProperty("coin_amount") BigDecimal coinAmount,
            @JsonProperty("created_at") OffsetDateTime createdAt,
            String holder,
            String txid) {}

    record Answer(String status, String error, Payment data) {}

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final String url;

    HandWritten(String url) {
        this.url = url;
    }

    Payment payment(String id) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/payment/" + id))
                .header("auth", "0f8d6a1c-3b52-4a57")
                .header("Accept", "application/json")
                .build();
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        Answer answer = json.readValue(response.body(), Answer.class);
        if (!"ok".equals(answer.status())) {
            throw new IOException(answer.error());
        }
        return answer.data();
    }

    void upload(Path file) throws IOException, InterruptedException {
        byte[] before =
                "{\"type\":\"payslip\",\"file\":\"data:application/pdf;base64,".getBytes(StandardCharsets.US_ASCII);
        byte[] after = "\"}".getBytes(StandardCharsets.US_ASCII);
        long length = before.length + (Files.size(file) + 2) / 3 * 4 + after.length;
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/customers/106/documents"))
                .header("auth", "0f8d6a1c-3b52-4a57")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> body(before, file, after)), length))
                .build();
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        if (!"ok".equals(json.readValue(response.body(), Answer.class).status())) {
            throw new IOException("not stored");
        }
    }

    private static InputStream body(byte[] before, Path file, byte[] after) {
        try {
            return new SequenceInputStream(Collections.enumeration(List.of(
                    new ByteArrayInputStream(before),
                    new Encoding(Files.newInputStream(file)),
                    new ByteArrayInputStream(after))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Base64 by the chunk. */
    private static final class Encoding extends InputStream {

        private final InputStream source;
        private byte[] chunk = new byte[0];
        private int position;

        Encoding(InputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (position == chunk.length) {
                byte[] raw = source.readNBytes(12 * 1024);
                if (raw.length == 0) {
                    return -1;
                }
                chunk = Base64.getEncoder().encode(raw);
                position = 0;
            }
            int count = Math.min(length, chunk.length - position);
            System.arraycopy(chunk, position, target, offset, count);
            position += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
