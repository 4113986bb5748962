package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cryptopocket.client.error.AuthorizationException;
import io.cryptopocket.client.error.LimitException;
import io.cryptopocket.client.error.NotAllowedException;
import io.cryptopocket.client.error.NotFoundException;
import io.cryptopocket.client.error.RefusedException;
import io.cryptopocket.client.error.ServerException;
import io.cryptopocket.client.error.UnexpectedAnswerException;
import io.cryptopocket.client.error.ValidationException;
import io.cryptopocket.client.model.DocumentType;
import io.cryptopocket.client.model.ErrorCode;
import io.cryptopocket.client.server.Reply;
import io.cryptopocket.client.server.StubServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CryptoPocketTest {

    private static final String UPLOAD = "/customers/106/documents";
    private static final byte[] PDF = "%PDF-1.4 tiny".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final StubServer server = new StubServer();
    private final CryptoPocket pocket = server.client().retries(0).build();

    @AfterEach
    void close() {
        pocket.close();
        server.close();
    }

    private void upload() {
        pocket.customers().uploadDocument(106, DocumentType.PAYSLIP, PDF);
    }

    @Test
    void calls_nobody_before_the_first_call() {
        assertThat(server.received("/authenticate")).isEmpty();
    }

    @Test
    void trades_the_credentials_for_a_token_and_sends_it_in_the_auth_header() {
        server.reply(UPLOAD, Reply.OK);
        upload();
        upload();
        assertThat(server.only("/authenticate").text())
                .isEqualTo("{\"api_key\":\"cp_key_alpha\",\"api_secret\":\"cp_secret_alpha\"}");
        assertThat(server.received(UPLOAD))
                .extracting(each -> each.header("auth"))
                .containsExactly("token-1", "token-1");
        assertThat(server.received(UPLOAD).get(0).header("User-Agent")).startsWith("cryptopocket-java/");
    }

    @Test
    void renews_a_refused_token_once_and_repeats_the_call() {
        server.reply(UPLOAD, Reply.TOKEN_REFUSED, Reply.OK);
        upload();
        assertThat(server.received(UPLOAD))
                .extracting(each -> each.header("auth"))
                .containsExactly("token-1", "token-2");
    }

    @Test
    void gives_up_when_the_renewed_token_is_refused_too() {
        server.reply(UPLOAD, Reply.TOKEN_REFUSED);
        assertThatThrownBy(this::upload).isInstanceOf(AuthorizationException.class);
        assertThat(server.received(UPLOAD)).hasSize(2);
    }

    @Test
    void renews_once_for_a_hundred_callers_whose_token_was_refused() {
        server.reply(UPLOAD, exchange -> {
            boolean first = exchange.getRequestHeaders().getFirst("auth").equals("token-1");
            (first ? Reply.TOKEN_REFUSED : Reply.OK).to(exchange);
        });
        CompletableFuture<?>[] calls = IntStream.range(0, 100)
                .mapToObj(i -> pocket.customers().uploadDocumentAsync(106, DocumentType.PAYSLIP, Document.of(PDF)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(calls).join();
        assertThat(server.received("/authenticate")).hasSize(2);
    }

    @Test
    void tells_a_refusal_by_its_body_whatever_the_http_status() {
        server.reply(
                UPLOAD,
                Reply.json(200, "{\"status\":\"error\",\"error\":\"user_not_found\"}")
                        .withHeader("X-Request-Id", "r-1"));
        NotFoundException refused = catchThrowableOfType(NotFoundException.class, this::upload);
        assertThat(refused.code()).contains(ErrorCode.USER_NOT_FOUND);
        assertThat(refused.httpStatus()).isEqualTo(200);
        assertThat(refused.requestId()).contains("r-1");
        assertThat(refused).hasMessage("uploadCustomerDocument was refused: user_not_found (HTTP 200, request r-1)");
    }

    @Test
    void sorts_refusals_by_what_a_caller_would_do() {
        assertRefused(403, "user_not_in_integration", NotAllowedException.class);
        assertRefused(422, "file_too_large", LimitException.class);
        assertRefused(422, "invalid_file", ValidationException.class);
        assertRefused(500, "file_upload_failed", ServerException.class);
        assertRefused(200, "some_new_code", RefusedException.class);
    }

    private void assertRefused(int status, String code, Class<? extends RefusedException> kind) {
        server.reply(UPLOAD, Reply.json(status, "{\"status\":\"error\",\"error\":\"" + code + "\"}"));
        RefusedException refused = catchThrowableOfType(RefusedException.class, this::upload);
        assertThat(refused).isExactlyInstanceOf(kind);
        assertThat(refused.code().orElseThrow().value()).isEqualTo(code);
    }

    @Test
    void hands_over_the_messages_of_a_failed_validation_but_does_not_print_them() {
        server.reply(
                UPLOAD,
                Reply.json(
                        422,
                        "{\"message\":\"Invalid.\",\"errors\":{\"type\":[\"The type ana@example.com is odd.\"]}}"));
        ValidationException refused = catchThrowableOfType(ValidationException.class, this::upload);
        assertThat(refused.fieldMessages()).containsEntry("type", List.of("The type ana@example.com is odd."));
        assertThat(refused).hasMessage("uploadCustomerDocument was refused: invalid type (HTTP 422)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"status\":\"done\"}",
                "{\"status\":null}",
                "[]",
                "\"ok\"",
                "{\"status\":\"ok\"} trailing",
                "{\"status\":\"o"
            })
    void never_takes_an_answer_for_a_success_that_does_not_say_so(String body) {
        server.reply(UPLOAD, Reply.json(200, body));
        assertThatThrownBy(this::upload).isInstanceOf(UnexpectedAnswerException.class);
    }

    @Test
    void never_takes_a_success_word_under_a_failing_http_status_for_a_success() {
        server.reply(UPLOAD, Reply.json(500, "{\"status\":\"ok\"}"));
        assertThatThrownBy(this::upload).isInstanceOf(UnexpectedAnswerException.class);
    }
}
