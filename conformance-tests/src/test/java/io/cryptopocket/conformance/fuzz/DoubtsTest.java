package io.cryptopocket.conformance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cryptopocket.spec.Contract;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is held against nobody, whatever a validator says. */
class DoubtsTest {

    private static final String TABLE = """
            createCustomer | country       | null                | true
            createCustomer | name          | null                | false
            createCustomer | email         | "no address"        | false
            createCustomer | email         | "a@b"               | true
            createCustomer | email         | "a@example.com"     | false
            createCustomer | callback_url  | "no url"            | false
            createCustomer | callback_url  | "https://[::1]/"    | true
            createPayment  | user_id       | "106"               | true
            createPayment  | user_id       | 106.0               | true
            createPayment  | user_id       | 106.5               | false
            createPayment  | user_id       | "abc"               | false
            createPayment  | fiat_amount   | "100"               | true
            createPayment  | fiat_amount   | 1E+400              | false
            createPayment  | wallet        | []                  | false
            listPayments   | page           | "1e3"               | true
            listPayments   | page           | "+1"                | true
            listPayments   | page           | "1.5"               | false
            listPayments   | page           | "x"                 | false
            listPayments   | status         | " "                 | true
            listPayments   | status         | "x"                 | false
            """;

    private final Contract contract = Contract.load();
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Test
    void knows_where_sensible_servers_differ() throws JsonProcessingException {
        for (String line : TABLE.lines().toList()) {
            String[] cells = line.split("\\|");
            Site site = site(cells[0].strip(), cells[1].strip());
            boolean doubtful = Doubts.about(site, Optional.of(json.readTree(cells[2])));

            assertThat(doubtful).as(line).isEqualTo(Boolean.parseBoolean(cells[3].strip()));
        }
    }

    @Test
    void does_not_doubt_what_is_left_out() {
        assertThat(Doubts.about(site("createPayment", "wallet"), Optional.empty()))
                .isFalse();
    }

    private Site site(String operation, String name) {
        return Sites.of(contract.operation(operation).rows().get(0)).stream()
                .filter(one -> one.place().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
