package io.cryptopocket.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTest {

    private static final String DOCUMENTS = "/customers/106/documents";

    @TempDir
    private Path storage;

    private Sandbox sandbox;
    private Caller caller;
    private String token;

    @BeforeEach
    void start() {
        sandbox = Sandbox.builder().storage(storage).start();
        caller = new Caller(sandbox);
        token = caller.token();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void keeps_the_decoded_file_under_its_type_and_extension() throws IOException {
        HttpResponse<String> answer =
                upload(DOCUMENTS, "{\"type\":\"payslip\",\"file\":\"data:application/pdf;base64,JVBERi0xLjQK\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"ok\"}");
        assertThat(kept()).singleElement().satisfies(file -> {
            assertThat(file.getFileName().toString()).startsWith("payslip-").endsWith(".pdf");
            assertThat(file).hasContent("%PDF-1.4\n");
        });
    }

    @Test
    void reads_the_fields_in_any_order_and_unescapes_the_text() throws IOException {
        HttpResponse<String> answer =
                upload(DOCUMENTS, "{\"file\":\"\\/+\\u002b8\",\"more\":[{\"a\":\"}\"}],\"type\":\"other\"}");

        assertThat(answer.body()).isEqualTo("{\"status\":\"ok\"}");
        assertThat(kept())
                .singleElement()
                .satisfies(file -> assertThat(Files.readAllBytes(file))
                        .isEqualTo(new byte[] {(byte) 0xff, (byte) 0xef, (byte) 0xbc}));
    }

    @ParameterizedTest(name = "{2} under {1} for {0}")
    @CsvSource(delimiter = '|', textBlock = """
            /customers/106/documents       | 422 | invalid_file            | %PDF-1.4 is not Base64
            /customers/106/documents       | 422 | invalid_file            | aGVsbG8
            /customers/106/documents       | 422 | invalid_file            | aGVs=G8=
            /customers/106/documents       | 422 | invalid_file            | data:application/pdf;base64,
            /customers/106/documents       | 422 | invalid_file            | data:application/pdf,hello
            /customers/106/documents       | 422 | invalid_file_url        | http://127.0.0.1:1/internal
            /customers/207/documents       | 403 | user_not_in_integration | aGVsbG8=
            /customers/999999999/documents | 404 | user_not_found          | aGVsbG8=
            /customers/x/documents         | 404 | user_not_found          | aGVsbG8=
            /customers/108/documents       | 500 | file_upload_failed      | aGVsbG8=
            /customers/109/documents       | 500 | unexpected_error        | aGVsbG8=
            """)
    void refuses_with_the_documented_code(String path, int status, String code, String file) throws IOException {
        HttpResponse<String> answer = upload(path, "{\"type\":\"other\",\"file\":\"" + file + "\"}");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"status\":\"error\",\"error\":\"" + code + "\"}");
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"file":"aGVsbG8="}                         | type | The type field is required.
            {"type":null,"file":"aGVsbG8="}             | type | The type field is required.
            {"type":"passport","file":"aGVsbG8="}       | type | The selected type is invalid.
            {"type":7,"file":"aGVsbG8="}                | type | The type must be a string.
            {"type":"other"}                            | file | The file field is required.
            {"type":"other","file":""}                  | file | The file field is required.
            {"type":"other","file":{"a":"b"}}           | file | The file must be a string.
            []                                          | body | The body must be an object.
            """)
    void names_the_field_that_does_not_fit(String body, String field, String message) {
        HttpResponse<String> answer = upload(DOCUMENTS, body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .isEqualTo("{\"message\":\"The given data was invalid.\",\"errors\":{\"" + field + "\":[\"" + message
                        + "\"]}}");
    }

    @Test
    void names_every_missing_field_when_there_is_no_body() {
        assertThat(Caller.json(upload(DOCUMENTS, "")).path("errors").fieldNames())
                .toIterable()
                .containsExactly("file", "type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {
            {"type":"other","file":"aGVs
            {"type":"other","file":"aGVsbG8="} more
            {"type":"other","file":"aGVsbG8=","file":"aGVsbG8="}
            {"type":"other","type":"other","file":"aGVsbG8="}
            {"type":"other","file":"a\\xGVsbG8="}
            nonsense
            """)
    void refuses_what_is_no_json(String body) throws IOException {
        HttpResponse<String> answer = upload(DOCUMENTS, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"status\":\"error\",\"error\":\"malformed_json\"}");
        assertThat(kept()).isEmpty();
    }

    @Test
    void asks_for_a_token_before_anything_else() {
        HttpResponse<String> answer = caller.post("/customers/999999999/documents", "{");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"error\",\"error\":\"authorization_incorrect\"}");
    }

    private HttpResponse<String> upload(String path, String body) {
        return caller.post(path, body, "auth", token);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(storage)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
