package io.cryptopocket.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MasksTest {

    private final Masks masks = new Masks(Set.of("token", "password"));

    @Test
    void masks_sensitive_fields_at_any_depth() {
        assertThat(masks.body("{\"data\":[{\"token\":\"abc\",\"id\":1}]}"))
                .isEqualTo("{\"data\":[{\"token\":\"***\",\"id\":1}]}");
    }

    @Test
    void masks_a_sensitive_field_whose_name_is_written_in_escapes() {
        assertThat(masks.body("{\"tok\\u0065n\":\"abc\"}")).isEqualTo("{\"token\":\"***\"}");
    }

    @Test
    void leaves_a_body_without_any_exactly_as_it_came() {
        String body = "{ \"id\" : 1.50 ,\n \"a\":\"b\" }";
        assertThat(masks.body(body)).isEqualTo(body);
    }

    @Test
    void masks_a_known_secret_in_what_is_not_json() {
        masks.learn("s3cr3t-value");
        assertThat(masks.body("<p>s3cr3t-value</p>")).isEqualTo("<p>***</p>");
    }

    @Test
    void does_not_black_out_ordinary_words_for_a_short_secret() {
        masks.learn("ok");
        assertThat(masks.body("ok, invoked")).isEqualTo("ok, invoked");
    }
}
