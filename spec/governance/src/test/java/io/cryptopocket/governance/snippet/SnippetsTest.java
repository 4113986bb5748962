package io.cryptopocket.governance.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Contract;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnippetsTest {

    private static final Contract CONTRACT = Contract.load();

    @Test
    void java_calls_the_client_as_its_user_would() {
        assertThat(Snippets.of(CONTRACT, CONTRACT.operation("getOnRampQuote")).java())
                .isEqualTo("""
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
}
