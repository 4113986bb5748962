package io.cryptopocket.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.server.api.UsersApi;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The module of the generated interfaces has nothing written by hand, so it is looked at here. */
class InterfacesTest {

    @Test
    void say_which_contract_they_were_made_from() throws IOException {
        Properties said = new Properties();
        try (InputStream properties =
                UsersApi.class.getResourceAsStream("/io/cryptopocket/server/contract.properties")) {
            said.load(properties);
        }
        Contract contract = Contract.load();
        assertThat(said).containsOnly(Map.entry("version", contract.version()), Map.entry("sha256", contract.sha256()));
    }
}
