package io.cryptopocket.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.cli.CommandLine;
import io.cryptopocket.conformance.cli.Surroundings;
import io.cryptopocket.spec.Contract;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractSuiteTest {

    @TempDir
    private Path directory;

    @Test
    void a_contract_that_the_validator_does_not_understand_ends_with_exit_code_5_and_one_sentence() {
        Contract contract = Contract.load();
        String text = contract.text().replace("format: uuid", "format: ulid");
        int line = text.substring(0, text.indexOf("format: ulid")).split("\n").length;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around =
                new Surroundings(Map.of(), directory, stream(new ByteArrayOutputStream()), stream(err), false);

        int code = new CommandLine(() -> Contract.parse(text, contract.name()), ContractSuite::new, around).run();

        assertThat(code).isEqualTo(5);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("\"format: ulid\" at spec/cryptopocket.yaml:" + line
                        + " is nothing that the suite can see to be broken, so no run could be trusted; say it with"
                        + " keywords and formats of OpenAPI 3.0.\n");
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
