package io.cryptopocket.governance.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Contract;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String OLD = """
            openapi: 3.0.3
            info: {title: Sample, version: 1.0.0}
            x-provenance: {level: inferred}
            servers: [{url: https://sample.example.com}]
            paths:
              /coins:
                get: &get
                  operationId: listCoins
                  tags: [Coins]
                  responses:
                    '200':
                      description: Coins.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Coin'}}}
              /favourite:
                get:
                  operationId: getFavourite
                  tags: [Coins]
                  responses:
                    '200':
                      description: The coin.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Coin'}}}
            components:
              securitySchemes:
                auth: {type: apiKey, in: header, name: auth}
              schemas:
                Coin:
                  type: object
                  properties:
                    symbol: {type: string}
                    price: {type: number}
            """.replace(" &get", "");

    private static List<Change> changes(String from, String to) {
        return Comparison.of(Contract.parse(OLD, "old.yaml"), Contract.parse(OLD.replace(from, to), "new.yaml"))
                .changes();
    }

    @Test
    void a_contract_does_not_differ_from_itself() {
        Contract whole = Contract.load();
        assertThat(Comparison.of(whole, Contract.parse(whole.text(), "copy")).changes())
                .isEmpty();
    }

    @Test
    void a_change_of_a_shared_schema_is_one_change_that_names_all_operations_and_both_lines() {
        List<Change> changes = changes("        price: {type: number}\n", "");
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change).hasToString("breaking: `Coin.price` is gone in answers [received-property-removed]");
            assertThat(change.operations()).containsExactly("listCoins", "getFavourite");
            assertThat(change.oldLine()).contains(30);
            assertThat(change.line()).isEmpty();
            assertThat(change.id()).isEqualTo("received-property-removed /components/schemas/Coin/properties/price");
        });
    }

    @Test
    void the_worst_change_comes_first() {
        assertThat(changes(
                        "        symbol: {type: string}\n        price: {type: number}\n",
                        "        symbol: {type: string, description: Its symbol.}\n        name: {type: string}\n"))
                .extracting(Change::effect)
                .containsExactly(Effect.BREAKING, Effect.ADDITIVE, Effect.DOCUMENTATION);
    }

    @Test
    void a_difference_that_nobody_knows_counts_as_breaking() {
        assertThat(changes("      operationId: listCoins\n", "      operationId: listCoins\n      x-rate-limit: 7\n"))
                .singleElement()
                .hasToString(
                        "breaking: `x-rate-limit` of `listCoins` is different, and the comparison does not know what that"
                                + " means; judge it by hand [unknown-change]");
    }

    @Test
    void a_comment_or_a_blank_line_is_no_change() {
        assertThat(changes("paths:\n", "\n# Everything there is.\npaths:\n")).isEmpty();
    }
}
