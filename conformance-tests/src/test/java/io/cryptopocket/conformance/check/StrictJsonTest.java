package io.cryptopocket.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StrictJsonTest {

    @Test
    void reads_one_value() {
        assertThat(read(" {\"a\": [1, 2.50, null]}\n")).isInstanceOf(Body.Json.class);
    }

    @Test
    void tells_an_empty_body_from_a_wrong_one() {
        assertThat(read("")).isEqualTo(new Body.Empty());
    }

    @Test
    void refuses_a_key_that_is_there_twice() {
        assertThat(read("{\"status\":\"ok\",\"status\":\"error\"}"))
                .isEqualTo(new Body.NotJson("JSON with the key \"status\" twice"));
    }

    @Test
    void refuses_anything_after_the_value() {
        assertThat(read("{\"status\":\"ok\"}{}")).isEqualTo(new Body.NotJson("JSON with something after it"));
    }

    @Test
    void refuses_a_text_after_the_value() {
        assertThat(read("{\"status\":\"ok\"}<br>")).isInstanceOf(Body.NotJson.class);
    }

    @Test
    void refuses_a_value_that_ends_early() {
        assertThat(read("{\"status\":\"o")).isEqualTo(new Body.NotJson("JSON that ends early"));
    }

    @Test
    void refuses_a_byte_order_mark() {
        assertThat(read("\uFEFF{}")).isEqualTo(new Body.NotJson("JSON after a byte order mark"));
    }

    @Test
    void refuses_what_is_not_utf_8() {
        assertThat(StrictJson.read("{\"name\":\"Núñez\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Body.NotJson("not UTF-8"));
    }

    @Test
    void refuses_utf_16() {
        assertThat(StrictJson.read("{}".getBytes(StandardCharsets.UTF_16LE))).isInstanceOf(Body.NotJson.class);
    }

    @Test
    void shows_how_something_else_begins() {
        assertThat(read("<html><body>Bad gateway</body></html>"))
                .isEqualTo(new Body.NotJson("no JSON: <html><body>Bad gateway</body></html>"));
    }

    @Test
    void refuses_numbers_that_json_does_not_have() {
        assertThat(read("{\"amount\":NaN}")).isInstanceOf(Body.NotJson.class);
    }

    private static Body read(String text) {
        return StrictJson.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
