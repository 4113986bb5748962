package io.cryptopocket.spec.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Mini;
import io.cryptopocket.spec.Operation;
import java.net.URI;
import org.junit.jupiter.api.Test;

class CurlLineTest {

    private final Contract contract = Contract.load();

    @Test
    void sends_the_token_and_a_body() {
        assertThat(line(contract, "uploadCustomerDocument")).startsWith("""
                        curl "$API/customers/106/documents" \\
                          -H "auth: $TOKEN" \\
                          -H 'Content-Type: application/json' \\
                          -d '{
                          "type": "bank_statement",
                          "file": "data:application/pdf;base64,""").endsWith("\"\n}'");
    }

    @Test
    void sends_no_token_where_none_is_needed() {
        assertThat(line(contract, "authenticate")).doesNotContain("$TOKEN").contains("\"api_key\": \"cp_key_alpha\"");
    }

    @Test
    void fills_in_path_and_headers() {
        Contract mini = Contract.parse(Mini.TEXT, Mini.NAME);
        assertThat(line(mini, "getPayment")).isEqualTo("""
                curl "$API/payments/P1" \\
                  -H "auth: $TOKEN" \\
                  -H 'X-Trace: t1'""");
    }

    @Test
    void quotes_what_the_shell_would_read() {
        Contract mini = Contract.parse(Mini.with("example: t1", "example: \"it's $HOME\""), Mini.NAME);
        assertThat(line(mini, "getPayment")).contains("-H 'X-Trace: it'\\''s $HOME'");
    }

    @Test
    void percent_encodes_the_path() {
        Contract mini =
                Contract.parse(Mini.with("type: string, sandbox: P1", "type: string, sandbox: 'a b/$'"), Mini.NAME);
        assertThat(line(mini, "getPayment")).startsWith("curl \"$API/payments/a%20b%2F%24\"");
    }

    @Test
    void keeps_the_token_of_the_documented_credentials_in_a_variable() {
        assertThat(Credentials.shell(contract, URI.create("http://127.0.0.1:1/api")))
                .isEqualTo("""
                API=http://127.0.0.1:1/api
                TOKEN=$(curl -s "$API/authenticate" \\
                  -H 'Content-Type: application/json' \\
                  -d '{
                  "api_key": "cp_key_alpha",
                  "api_secret": "cp_secret_alpha"
                }' \\
                  | sed -n 's/.*"token": *"\\([^"]*\\)".*/\\1/p')
                """);
    }

    private static String line(Contract contract, String id) {
        Operation operation = contract.operation(id);
        return CurlLine.of(new SampleRequests(contract).of(operation), contract.authHeader());
    }
}
