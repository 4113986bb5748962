package io.cryptopocket.governance.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnippetsTest {

    private static final Contract CONTRACT = Contract.load();

    /** The words that a POSIX shell makes of a command without variables. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean started = false;
        char quote = 0;
        for (char c : command.replace("\\\n", " ").toCharArray()) {
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                started = true;
            } else if (Character.isWhitespace(c)) {
                if (started) {
                    words.add(word.toString());
                }
                word.setLength(0);
                started = false;
            } else {
                word.append(c);
                started = true;
            }
        }
        assertThat(quote).as("an open quote").isZero();
        words.add(word.toString());
        return words;
    }

    @Test
    void curl_sends_the_example_of_the_contract_to_its_path() throws JsonProcessingException {
        for (Operation operation : CONTRACT.operations()) {
            Sample sample = Sample.of(CONTRACT, operation);
            List<String> words = words(Snippets.of(CONTRACT, operation).curl());
            assertThat(words.get(0)).isEqualTo("curl");
            assertThat(words.get(1)).startsWith(CONTRACT.server() + sample.path());
            assertThat(words.contains("auth: $TOKEN")).isEqualTo(operation.secured());
            if (sample.body().isPresent() && !sample.isForm()) {
                String body = words.get(words.indexOf("-d") + 1);
                assertThat(JsonMapper.builder().build().readTree(body)).isEqualTo(sample.body().get());
            }
        }
    }

    @Test
    void java_calls_the_client_as_its_user_would() {
        assertThat(Snippets.of(CONTRACT, CONTRACT.operation("getOnRampQuote")).java()).isEqualTo("""
                import io.cryptopocket.client.CryptoPocket;
                import io.cryptopocket.client.api.OnRampApi.GetOnRampQuoteQuery;
                import java.math.BigDecimal;

                try (CryptoPocket api = CryptoPocket.fromEnvironment()) {
                    var answer = api.onRamp().getOnRampQuote(GetOnRampQuoteQuery.builder()
                            .amount(new BigDecimal("100"))
                            .symbol("USDC")
                            .chain("polygon")
                            .paymentType("transfer")
                            .build());
                    System.out.println(answer);
                }
                """);
    }

    @Test
    void typescript_has_a_type_for_every_schema() {
        Map<String, String> project = Snippets.typescriptProject(CONTRACT);
        assertThat(project.get("cryptopocket.ts"))
                .contains("export type IntegrationError = {\n  status: \"error\";\n  error: ErrorCode;\n};\n")
                .contains("export type UnprocessableDocument = IntegrationError | ValidationError;\n");
        assertThat(project).containsKeys("tsconfig.json", "createPayment.ts");
    }

    @Test
    void a_quote_within_a_value_survives_the_shell() {
        assertThat(words("curl 'it'\\''s'".replace("\\'", "\"'\""))).containsExactly("curl", "it's");
    }
}
