package io.cryptopocket.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Mini;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the API sends is as much part of the contract as what it answers. */
class CallbackRulesTest {

    @Test
    void examples_of_callbacks_have_to_fit_their_schema() {
        assertThat(check("examples-fit-their-schemas", "value: {status: ok}}", "value: {status: ok, amount: all}}"))
                .contains("the request example onPaid/paid does not fit its schema:"
                        + " /amount: string found, number expected.");
    }

    @Test
    void examples_of_response_headers_have_to_fit_their_schema() {
        assertThat(check(
                        "examples-fit-their-schemas",
                        "required: true, schema: {type: integer, example: 9}",
                        "schema: {type: integer}, example: many"))
                .contains("the example of the header X-Rate does not fit its schema: string found, integer expected.");
    }

    @Test
    void operation_ids_of_callbacks_count() {
        assertThat(check("operation-ids-are-names", "operationId: onPaid", "operationId: On"))
                .containsExactly("the operation id \"On\" is not lowerCamelCase.");
    }

    @Test
    void callbacks_state_their_level() {
        assertThat(check("levels-are-stated", "summary: Paid", "summary: Paid now"))
                .contains("\"onPaid\" states no level; add x-provenance: {level: ...}.");
    }

    @Test
    void components_that_only_a_callback_uses_are_used() {
        String text = Mini.with("    Id:\n", "    Event: {type: object}\n    Id:\n");
        assertThat(check("components-are-used", text))
                .containsExactly("nothing leads to the component \"Event\"; remove it.");
        int callback = text.indexOf("operationId: onPaid");
        String used =
                text.substring(0, callback) + text.substring(callback).replaceFirst("schemas/Payment", "schemas/Event");
        assertThat(check("components-are-used", used)).isEmpty();
    }

    private static List<String> check(String rule, String from, String to) {
        return check(rule, Mini.with(from, to));
    }

    private static List<String> check(String rule, String text) {
        Contract contract = Contract.parse(text, Mini.NAME);
        return Rule.all().stream()
                .filter(candidate -> candidate.id().equals(rule))
                .flatMap(candidate -> candidate.check(contract).stream())
                .map(Finding::message)
                .toList();
    }
}
