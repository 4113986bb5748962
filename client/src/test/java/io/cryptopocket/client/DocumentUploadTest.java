package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cryptopocket.client.error.TransportException;
import io.cryptopocket.client.model.DocumentType;
import io.cryptopocket.client.server.Received;
import io.cryptopocket.client.server.Reply;
import io.cryptopocket.client.server.StubServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentUploadTest {

    private static final String UPLOAD = "/customers/106/documents";

    private final StubServer server = new StubServer().reply(UPLOAD, Reply.OK);
    private final CryptoPocket pocket = server.client().retries(0).build();

    @TempDir
    Path directory;

    @AfterEach
    void close() {
        pocket.close();
        server.close();
    }

    private JsonNode sent() throws IOException {
        return new ObjectMapper().readTree(server.only(UPLOAD).body());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16, 12_287, 12_288, 12_289, 100_000})
    void sends_a_file_as_base64_whatever_its_length(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        bytes[0] = 1;
        pocket.customers()
                .uploadDocument(106, DocumentType.BANK_STATEMENT, Files.write(directory.resolve("statement"), bytes));
        assertThat(sent().path("type").textValue()).isEqualTo("bank_statement");
        assertThat(Base64.getDecoder().decode(sent().path("file").textValue())).isEqualTo(bytes);
        assertThat(server.only(UPLOAD).header("Content-Length"))
                .isEqualTo(String.valueOf(server.only(UPLOAD).body().length));
    }

    @Test
    void recognizes_the_media_type_by_the_first_bytes() throws IOException {
        pocket.customers().uploadDocument(106, DocumentType.PAYSLIP, "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
        assertThat(sent().path("file").textValue()).isEqualTo("data:application/pdf;base64,JVBERi0xLjQ=");
    }

    @Test
    void recognizes_the_media_type_by_the_name_when_the_bytes_do_not_tell() throws IOException {
        Path file = Files.writeString(directory.resolve("NOTES.TXT"), "hello");
        pocket.customers().uploadDocument(106, DocumentType.OTHER, file);
        assertThat(sent().path("file").textValue()).isEqualTo("data:text/plain;base64,aGVsbG8=");
    }

    @Test
    void takes_the_media_type_that_the_caller_states() throws IOException {
        Document document =
                Document.of("hello".getBytes(StandardCharsets.US_ASCII)).withMediaType("application/x-notes");
        pocket.customers().uploadDocument(106, DocumentType.OTHER, document);
        assertThat(sent().path("file").textValue()).startsWith("data:application/x-notes;base64,");
    }

    @Test
    void sends_a_stream_of_unknown_length() throws IOException {
        pocket.customers()
                .uploadDocument(106, DocumentType.OTHER, () -> new ByteArrayInputStream(new byte[] {1, 2, 3, 4}));
        assertThat(sent().path("file").textValue()).isEqualTo("AQIDBA==");
    }

    @Test
    void sends_a_url_as_it_is() throws IOException {
        pocket.customers().uploadDocument(106, DocumentType.PAYSLIP, URI.create("https://cdn.example.com/payslip.pdf"));
        assertThat(server.only(UPLOAD).text())
                .isEqualTo("{\"type\":\"payslip\",\"file\":\"https://cdn.example.com/payslip.pdf\"}");
    }

    @Test
    void tells_how_far_the_upload_is() {
        List<String> told = new ArrayList<>();
        Document document = Document.of(new byte[30_000]).onProgress((bytes, total) -> told.add(bytes + "/" + total));
        pocket.customers().uploadDocument(106, DocumentType.OTHER, document);
        assertThat(told).containsExactly("12288/30000", "24576/30000", "30000/30000");
    }

    @Test
    void refuses_a_file_that_is_not_there_before_anything_is_sent() {
        Path file = directory.resolve("gone.pdf");
        assertThatThrownBy(() -> pocket.customers().uploadDocument(106, DocumentType.OTHER, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no file " + file + ".");
        assertThatThrownBy(() -> pocket.customers().uploadDocument(106, DocumentType.OTHER, directory))
                .hasMessage(directory + " is no file.");
        assertThat(server.received("/authenticate")).isEmpty();
    }

    @Test
    void refuses_an_empty_file_before_anything_is_sent() throws IOException {
        Path file = Files.createFile(directory.resolve("empty.pdf"));
        assertThatThrownBy(() -> pocket.customers().uploadDocument(106, DocumentType.OTHER, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The file " + file + " is empty.");
        assertThat(server.received("/authenticate")).isEmpty();
    }

    @Test
    void refuses_a_file_over_the_limit_before_anything_is_sent() throws IOException {
        Path file = directory.resolve("large.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Document.LARGEST + 1);
        }
        assertThatThrownBy(() -> pocket.customers().uploadDocument(106, DocumentType.OTHER, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The file " + file + " has 104857601 bytes; 104857600 is the most that a document may have.");
        assertThat(server.received("/authenticate")).isEmpty();
    }

    @Test
    void refuses_an_empty_stream() {
        assertThatThrownBy(() -> pocket.customers()
                        .uploadDocument(106, DocumentType.OTHER, () -> new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The document is empty.");
    }

    @Test
    void fails_when_the_stream_cannot_be_opened() {
        assertThatThrownBy(() -> pocket.customers().uploadDocument(106, DocumentType.OTHER, () -> {
                    throw new IOException("the disk is gone");
                }))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        failure -> assertThat(failure.mayHaveArrived()).isFalse())
                .hasMessage("uploadCustomerDocument: the document could not be read to its end.")
                .hasRootCauseMessage("the disk is gone");
        assertThat(server.received(UPLOAD)).isEmpty();
    }

    @Test
    void fails_when_the_stream_fails_instead_of_storing_half_a_document() {
        Document.Opener half =
                () -> new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }
                });
        assertThatThrownBy(() -> pocket.customers().uploadDocument(106, DocumentType.OTHER, half))
                .isInstanceOf(TransportException.class)
                .hasMessage("uploadCustomerDocument: the document could not be read to its end.")
                .hasRootCauseMessage("the disk is gone");
        assertThatThrownBy(() -> pocket.customers()
                        .uploadDocumentAsync(106, DocumentType.OTHER, Document.of(half))
                        .join())
                .cause()
                .hasMessage("uploadCustomerDocument: the document could not be read to its end.");
        assertThat(server.received(UPLOAD)).isEmpty();
    }

    @Test
    void fails_with_what_the_listener_throws() {
        Document document = Document.of(new byte[30_000]).onProgress((bytes, total) -> {
            throw new UnsupportedOperationException("mine");
        });
        assertThatThrownBy(() -> pocket.customers().uploadDocument(106, DocumentType.OTHER, document))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("mine");
        assertThat(server.received(UPLOAD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {60_000, 500_000})
    void fails_when_the_file_is_another_length_than_it_was(long length) throws IOException {
        Path file = Files.write(directory.resolve("statement.pdf"), new byte[300_000]);
        Document document = Document.of(file).onProgress((bytes, total) -> {
            try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
                content.setLength(length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThatThrownBy(() -> pocket.customers().uploadDocument(106, DocumentType.OTHER, document))
                .isInstanceOf(TransportException.class)
                .hasMessage("uploadCustomerDocument: the document could not be read to its end.")
                .hasRootCauseMessage("It has another length than when the upload began.");
        assertThat(server.received(UPLOAD)).isEmpty();
    }

    @Test
    void opens_the_stream_anew_when_the_upload_is_repeated() throws IOException {
        server.reply(UPLOAD, Reply.body(503, "text/html", new byte[0]), Reply.OK);
        AtomicInteger opened = new AtomicInteger();
        pocket.with(pocket.options().withRetries(1)).customers().uploadDocument(106, DocumentType.OTHER, () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(new byte[] {1, 2, 3, 4});
        });
        assertThat(opened).hasValue(2);
        assertThat(server.received(UPLOAD))
                .extracting(Received::text)
                .containsExactly(
                        "{\"type\":\"other\",\"file\":\"AQIDBA==\"}", "{\"type\":\"other\",\"file\":\"AQIDBA==\"}");
    }
}
