package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cryptopocket.client.error.LimitException;
import io.cryptopocket.client.error.RefusedException;
import io.cryptopocket.client.error.UnexpectedAnswerException;
import io.cryptopocket.client.error.ValidationException;
import io.cryptopocket.client.invoker.RequestBody;
import io.cryptopocket.client.server.Reply;
import io.cryptopocket.client.server.StubServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalDetailsTest {

    private static final String ASSETS = "/available-assets";

    private final StubServer server = new StubServer();
    private final CryptoPocket pocket = server.client().retries(0).build();

    @AfterEach
    void close() {
        pocket.close();
        server.close();
    }

    private <T extends Throwable> T thrown(Class<T> kind, Reply reply) {
        server.reply(ASSETS, reply);
        return catchThrowableOfType(kind, () -> pocket.assets().listAvailableAssets());
    }

    @Test
    void hands_over_what_the_server_says_beside_the_code_but_does_not_print_it() {
        LimitException refused = thrown(
                LimitException.class,
                Reply.json(
                        200,
                        "{\"status\":\"error\",\"error\":\"min_purchase\",\"message\":\"The minimum purchase is 20 EUR.\"}"));
        assertThat(refused.detail()).contains("The minimum purchase is 20 EUR.");
        assertThat(refused).hasMessage("listAvailableAssets was refused: min_purchase (HTTP 200)");
        assertThat(thrown(
                                RefusedException.class,
                                Reply.json(200, "{\"status\":\"error\",\"message\":\"min_purchase\"}"))
                        .detail())
                .isEmpty();
        assertThat(thrown(
                                ValidationException.class,
                                Reply.json(422, "{\"message\":\"Not so.\",\"errors\":{\"type\":[\"Odd.\"]}}"))
                        .detail())
                .contains("Not so.");
    }

    @Test
    void names_the_request_of_an_answer_that_makes_no_sense() {
        UnexpectedAnswerException odd = thrown(
                UnexpectedAnswerException.class,
                Reply.body(200, "text/html", new byte[0]).withHeader("CF-Ray", "8f1c2d3e4f5a6b7c-MAD"));
        assertThat(odd.requestId()).contains("8f1c2d3e4f5a6b7c-MAD");
        assertThat(odd)
                .hasMessage(
                        "The answer to listAvailableAssets is empty (HTTP 200, text/html, 0 bytes, request 8f1c2d3e4f5a6b7c-MAD).");
        assertThat(new UnexpectedAnswerException("odd").requestId()).isEmpty();
    }

    @Test
    void prints_no_name_of_a_request_that_is_no_name() {
        assertThat(thrown(
                                RefusedException.class,
                                Reply.json(200, "{\"status\":\"error\",\"error\":\"user_banned\"}")
                                        .withHeader("X-Request-Id", "<script> ana@example.com")
                                        .withHeader("Request-Id", "r-2"))
                        .requestId())
                .contains("r-2");
    }

    @Test
    void takes_a_gateway_that_finds_a_body_too_large_for_a_limit() {
        LimitException refused = thrown(LimitException.class, Reply.body(413, "text/html", new byte[] {'<'}));
        assertThat(refused.code()).isEmpty();
        assertThat(refused).hasMessage("listAvailableAssets was refused (HTTP 413)");
    }

    @Test
    void does_not_carry_the_token_to_where_a_redirection_leads() {
        server.reply("/elsewhere", Reply.json(200, "{\"status\":\"ok\",\"data\":[]}"));
        UnexpectedAnswerException odd = thrown(
                UnexpectedAnswerException.class,
                Reply.body(302, "text/html", new byte[0]).withHeader("Location", server.url() + "/elsewhere"));
        assertThat(odd).hasMessage("The answer to listAvailableAssets is empty (HTTP 302, text/html, 0 bytes).");
        assertThat(server.received("/elsewhere")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ".."})
    void lets_no_path_parameter_lead_to_another_path(String id) {
        assertThatThrownBy(() -> pocket.onRamp().getPayment(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("payment_id is \"" + id + "\"; a path needs a real value there.");
    }

    @Test
    void encodes_what_would_lead_to_another_path() {
        server.reply("/payment/../a?b#c{d}", Reply.json(200, "{\"status\":\"ok\",\"data\":{\"id\":\"x\"}}"));
        pocket.onRamp().getPayment("../a?b#c{d}");
        assertThat(server.received("/payment/../a?b#c{d}"))
                .singleElement()
                .satisfies(each -> assertThat(each.uri().getRawPath()).isEqualTo("/api/payment/..%2Fa%3Fb%23c%7Bd%7D"));
    }

    @Test
    void prints_no_body_of_a_request() {
        assertThat(new RequestBody.Form(List.of("url=https%3A%2F%2Fshop.example.com%2F%3Fkey%3Dgeheim")))
                .hasToString("Form{1 fields}");
        assertThat(new RequestBody.Json("geheim")).hasToString("Json{String}");
    }
}
