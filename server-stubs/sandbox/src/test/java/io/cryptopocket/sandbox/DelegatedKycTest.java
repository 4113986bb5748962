package io.cryptopocket.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Customers whose identity the integration has verified itself, with photographs of real size. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DelegatedKycTest {

    private static final String PHOTOGRAPH = "ABCD".repeat(1_000_000);

    private Sandbox sandbox;
    private Caller caller;
    private String token;

    @BeforeAll
    void start() {
        sandbox = Sandbox.builder().start();
        caller = new Caller(sandbox);
        token = caller.token();
    }

    @AfterAll
    void stop() {
        sandbox.close();
    }

    private HttpResponse<String> register(String email, String front, String back, String face) {
        return caller.post(
                "/registerUser/kyc-delegated",
                "{\"document_front\":" + front + ",\"user_type\":\"individual\",\"name\":\"Rosa Gil\",\"email\":\""
                        + email
                        + "\",\"country\":\"ES\",\"document_type\":\"GOVERNMENT_ID\",\"document_back\":" + back
                        + ",\"document_number\":\"12345678Z\",\"face_image\":" + face + "}",
                "auth",
                token);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    @Test
    void three_photographs_of_three_megabytes_are_taken() {
        String photograph = quoted(PHOTOGRAPH);

        HttpResponse<String> answer = register("rosa.gil@example.com", photograph, photograph, photograph);

        assertThat(answer.body()).contains("\"status\":\"ok\"");
    }

    @Test
    void a_photograph_that_is_not_base64_at_its_end_is_refused() {
        HttpResponse<String> answer =
                register("rosa.end@example.com", quoted("ABCD"), quoted(PHOTOGRAPH + "!"), quoted("ABCD"));

        assertThat(answer.body()).isEqualTo("{\"status\":\"error\",\"error\":\"invalid_file\"}");
    }

    @Test
    void text_behind_the_padding_is_refused_wherever_it_is() {
        String padded = "ABCD".repeat(4_095) + "ABC=";

        assertThat(register("rosa.pad@example.com", quoted("ABCD"), quoted(padded + "ABCD"), quoted("ABCD"))
                        .body())
                .contains("invalid_file");
        assertThat(register("rosa.whole@example.com", quoted("ABCD"), quoted(padded), quoted("ABCD"))
                        .body())
                .contains("\"status\":\"ok\"");
    }

    @Test
    void a_photograph_of_21_mebibytes_is_too_large() {
        HttpResponse<String> answer =
                register("rosa.large@example.com", quoted("ABCD"), quoted("ABCD".repeat(7 << 20)), quoted("ABCD"));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void an_image_that_is_empty_or_no_text_is_named() {
        HttpResponse<String> answer = register("rosa.none@example.com", quoted(""), quoted("ABCD"), quoted("ABCD"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("document_front");
        assertThat(register("rosa.number@example.com", quoted("ABCD"), "17", quoted("ABCD"))
                        .body())
                .contains("document_back");
    }

    @Test
    void what_surrounds_the_images_is_limited_as_everywhere() {
        HttpResponse<String> answer = caller.post(
                "/registerUser/kyc-delegated", "{\"name\":\"" + "a".repeat(2_000_000) + "\"}", "auth", token);

        assertThat(answer.statusCode()).isEqualTo(413);
    }
}
