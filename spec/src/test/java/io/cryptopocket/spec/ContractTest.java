package io.cryptopocket.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ContractTest {

    private final Contract mini = Mini.contract();

    @Test
    void is_loaded_once_from_the_class_path() {
        assertThat(Contract.load()).isSameAs(Contract.load());
        assertThat(Contract.load().name()).isEqualTo("spec/cryptopocket.yaml");
        assertThat(Contract.load().operation("uploadCustomerDocument").path())
                .isEqualTo("/customers/{user_id}/documents");
    }

    @Test
    void knows_its_title_version_server_and_token_header() {
        assertThat(mini.title()).isEqualTo("Mini");
        assertThat(mini.version()).isEqualTo("1");
        assertThat(mini.server()).isEqualTo(URI.create("https://api.example.com/v1"));
        assertThat(mini.authHeader()).isEqualTo("auth");
    }

    @Test
    void has_the_checksum_of_its_bytes() {
        String text = Mini.TEXT.replace("An id.", "Ein Schlüssel.");
        Contract contract = Contract.parse(text, Mini.NAME);
        assertThat(contract.text()).isEqualTo(text);
        assertThat(contract.sha256()).matches("[0-9a-f]{64}").isNotEqualTo(mini.sha256());
        assertThat(mini.sha256()).isEqualTo(Mini.contract().sha256());
    }

    @Test
    void lists_pages_questions_and_fixtures() {
        assertThat(mini.pages().get("payments").url()).isEqualTo(URI.create("https://docs.example.com/payments"));
        assertThat(mini.openQuestions()).singleElement().satisfies(question -> {
            assertThat(question.id()).isEqualTo("Q1");
            assertThat(question.appliesTo()).containsExactly("/components/schemas/Id");
        });
        assertThat(mini.fixtures().keySet()).containsExactly("payment", "page");
        assertThat(mini.fixtures().get("payment").sandboxValue().orElseThrow().textValue())
                .isEqualTo("P1");
        assertThat(mini.fixtures().get("page").type()).isEqualTo(Fixture.Type.URI);
        assertThat(mini.fixtures().get("page").sandboxValue()).isEmpty();
    }

    @Test
    void finds_elements_by_pointer_with_and_without_hash() {
        assertThat(mini.at("#/components/schemas/Id/type").json().textValue()).isEqualTo("string");
        assertThat(mini.at("/paths/~1payments~1{id}/get").line()).isEqualTo(Mini.line("get:"));
        assertThat(mini.find("/components/schemas/Nothing")).isEmpty();
        assertThat(mini.find("components")).isEmpty();
        assertThat(mini.find("/servers/00")).isEmpty();
        assertThat(mini.at("").pointer()).isEmpty();
    }

    @Test
    void names_what_it_does_not_have() {
        assertThatThrownBy(() -> mini.at("/nowhere")).hasMessage("mini.yaml has nothing at /nowhere.");
        assertThatThrownBy(() -> mini.operation("getpayments"))
                .isInstanceOf(ContractException.class)
                .hasMessage("the contract has no operation \"getpayments\"; did you mean \"getPayment\"?");
        assertThatThrownBy(() -> mini.operation("somethingElse"))
                .hasMessage("the contract has no operation \"somethingElse\"; known are getPayment, pay.");
    }

    @Test
    void lists_journeys_with_their_steps() {
        assertThat(mini.journeys()).singleElement().satisfies(journey -> {
            assertThat(journey.id()).isEqualTo("pay");
            assertThat(journey.provenance().level()).isEqualTo(Level.INFERRED);
            assertThat(journey.steps()).extracting(Step::call).containsExactly("pay", "getPayment");
            assertThat(journey.steps().get(0).expect()).contains("card");
            assertThat(journey.steps().get(0).take()).containsEntry("id", "/data/id");
            assertThat(journey.steps().get(1).await().orElseThrow().pointer()).isEqualTo("/status");
        });
    }

    @Test
    void counts_how_sure_it_is() {
        Ledger ledger = Ledger.of(mini);
        assertThat(ledger.operations())
                .containsEntry(Level.DOCUMENTED, 1)
                .containsEntry(Level.LEGACY, 0)
                .containsEntry(Level.INFERRED, 1);
        assertThat(ledger.errorRows())
                .containsEntry(Level.DOCUMENTED, 0)
                .containsEntry(Level.LEGACY, 1)
                .containsEntry(Level.INFERRED, 1);
    }

    @Test
    void counts_every_parameter_and_property_once() {
        Ledger ledger = Ledger.of(mini);
        int parameters = Survey.parameters(mini).size();
        int properties = Survey.properties(mini).size();
        assertThat(parameters).isEqualTo(2);
        assertThat(properties).isEqualTo(9);
        assertThat(ledger.fields().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(parameters + properties);
    }
}
