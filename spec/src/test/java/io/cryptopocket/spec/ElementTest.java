package io.cryptopocket.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ElementTest {

    private final Contract mini = Mini.contract();
    private final Element payment = mini.at("/components/schemas/Payment");

    @Test
    void knows_the_line_of_its_key() {
        assertThat(payment.child("properties", "status").line()).isEqualTo(Mini.line("status: {type: string, enum"));
        assertThat(payment.child("properties", "status").location())
                .isEqualTo("mini.yaml:" + Mini.line("status: {type: string, enum"));
        assertThat(payment).hasToString("mini.yaml:" + payment.line() + " (/components/schemas/Payment)");
    }

    @Test
    void knows_the_line_of_an_item() {
        assertThat(mini.at("/x-conformance/journeys/0/steps/1").line()).isEqualTo(Mini.line("- {call: getPayment"));
    }

    @Test
    void names_the_key_that_is_missing_and_where() {
        assertThatThrownBy(() -> payment.child("properties", "nothing"))
                .isInstanceOf(ContractException.class)
                .hasMessage("mini.yaml:" + (payment.line() + 6) + ": \"nothing\" is missing here.");
        assertThat(payment.find("properties", "nothing")).isEmpty();
    }

    @Test
    void follows_references() {
        Element id = payment.child("properties", "id");
        assertThat(id.isReference()).isTrue();
        assertThat(id.resolved().pointer()).isEqualTo("/components/schemas/Id");
        assertThat(payment.resolved()).isSameAs(payment);
    }

    @Test
    void has_its_own_level_or_that_of_the_nearest_element_above() {
        assertThat(payment.provenance().level()).isEqualTo(Level.LEGACY);
        assertThat(payment.child("properties", "status").provenance().level()).isEqualTo(Level.LEGACY);
        assertThat(payment.child("properties", "data").provenance().level()).isEqualTo(Level.DOCUMENTED);
        assertThat(mini.at("/components/schemas/Id").provenance().level()).isEqualTo(Level.INFERRED);
    }

    @Test
    void takes_the_level_of_whoever_refers_to_it_if_it_states_none() {
        Element id = payment.child("properties", "id");
        assertThat(id.provenance().level()).isEqualTo(Level.LEGACY);
        assertThat(id.resolved().child("pattern").provenance().level()).isEqualTo(Level.LEGACY);
    }

    @Test
    void keeps_the_level_of_a_component_that_states_one_wherever_it_is_used() {
        Element schema = mini.operation("getPayment")
                .response("200")
                .orElseThrow()
                .contents()
                .get(0)
                .schema();
        assertThat(schema.provenance().level()).isEqualTo(Level.LEGACY);
    }

    @Test
    void has_page_and_note_of_its_level() {
        Provenance provenance = mini.operation("getPayment").provenance();
        assertThat(provenance.page()).contains("payments");
        assertThat(provenance.note()).contains("Read aloud.");
        assertThat(provenance.level().word()).isEqualTo("documented");
    }

    @Test
    void refuses_to_guess_a_level_that_nobody_states() {
        Contract contract = Contract.parse(Mini.with("  level: inferred\n", ""), Mini.NAME);
        assertThatThrownBy(() -> contract.operation("pay").provenance())
                .hasMessage("mini.yaml:" + contract.operation("pay").line()
                        + ": neither this element nor one above it states x-provenance.");
    }

    @Test
    void says_whether_it_is_sensitive() {
        assertThat(payment.child("properties", "note").sensitive()).isTrue();
        assertThat(payment.child("properties", "status").sensitive()).isFalse();
    }

    @Test
    void walks_through_its_structure_without_payload() {
        assertThat(mini.at("/components/schemas/Id").structure().map(Element::key))
                .containsExactly(
                        "Id", "type", "description", "pattern", "minLength", "maxLength", "x-conformance", "fixture");
    }
}
