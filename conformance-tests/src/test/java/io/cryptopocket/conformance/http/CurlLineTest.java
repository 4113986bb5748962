package io.cryptopocket.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurlLineTest {

    private static final Parts URL = Parts.of("http://localhost:8080/api/customers/106/documents");

    @Test
    void quotes_what_a_shell_would_change_and_keeps_secrets_in_variables() {
        Parts body = new Parts(List.of(
                new Part.Text("{\"note\":\"it's\",\"api_secret\":\""),
                new Part.Secret("API_SECRET", "hush-hush"),
                new Part.Text("\"}")));
        assertThat(line(Payload.of("application/json", body)))
                .isEqualTo("curl -X POST -H \"auth: $TOKEN\" -H 'Content-Type: application/json'"
                        + " http://localhost:8080/api/customers/106/documents"
                        + " --data-raw '{\"note\":\"it'\\''s\",\"api_secret\":\"'\"$API_SECRET\"'\"}'");
    }

    @Test
    void makes_a_large_file_in_the_shell() {
        Parts body = new Parts(List.of(new Part.Text("{\"file\":\""), new Part.File(100), new Part.Text("\"}")));
        assertThat(line(Payload.of("application/json", body)))
                .isEqualTo("{ printf %s '{\"file\":\"';"
                        + " { printf '%%PDF-1.4\\n'; head -c 91 /dev/zero; } | base64 | tr -d '\\n';"
                        + " printf %s '\"}'; }"
                        + " | curl -X POST -H \"auth: $TOKEN\" -H 'Content-Type: application/json'"
                        + " http://localhost:8080/api/customers/106/documents --data-binary @-");
    }

    @Test
    void quotes_a_url_with_a_query() {
        Request request = new Request("GET", Parts.of("/x"), Map.of(), Optional.empty());
        assertThat(CurlLine.of(request, Parts.of("http://h/x?a=1&b=2"), Optional.empty()))
                .isEqualTo("curl -X GET 'http://h/x?a=1&b=2'");
    }

    @Test
    void sends_an_empty_header_and_keeps_the_shell_away_from_a_token_that_is_none() {
        Request request = new Request("GET", Parts.of("/x"), Map.of(), Optional.empty());
        assertThat(CurlLine.of(request, Parts.of("http://h/x"), Optional.of("auth: ")))
                .isEqualTo("curl -X GET -H 'auth;' http://h/x");
        assertThat(CurlLine.of(request, Parts.of("http://h/x"), Optional.of("auth: $(reboot) \"`")))
                .isEqualTo("curl -X GET -H 'auth: $(reboot) \"`' http://h/x");
    }

    private static String line(Payload payload) {
        Request request = new Request("POST", Parts.of("/x"), Map.of(), Optional.of(payload));
        return CurlLine.of(request, URL, Optional.of("auth: $TOKEN"));
    }
}
