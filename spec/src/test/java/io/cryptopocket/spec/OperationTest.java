package io.cryptopocket.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperationTest {

    private final Contract mini = Mini.contract();
    private final Operation get = mini.operation("getPayment");
    private final Operation pay = mini.operation("pay");

    @Test
    void has_its_method_path_tag_and_line() {
        assertThat(get.method()).isEqualTo("GET");
        assertThat(get.path()).isEqualTo("/payments/{id}");
        assertThat(get.tag()).isEqualTo("Payments");
        assertThat(get.line()).isEqualTo(Mini.line("get:"));
        assertThat(mini.operations()).containsExactly(get, pay);
    }

    @Test
    void is_secured_by_default_unless_it_says_otherwise() {
        assertThat(get.secured()).isTrue();
        assertThat(pay.secured()).isFalse();
    }

    @Test
    void takes_parameters_from_its_path_and_lets_its_own_win() {
        assertThat(get.parameters()).extracting(Parameter::name).containsExactly("id", "X-Trace");
        Parameter trace = get.parameter(ParameterLocation.HEADER, "X-Trace").orElseThrow();
        assertThat(trace.required()).isTrue();
        assertThat(trace.example().orElseThrow().textValue()).isEqualTo("t1");
        assertThat(pay.parameters()).isEmpty();
    }

    @Test
    void takes_example_and_fixture_of_a_parameter_from_its_schema() {
        Parameter id = get.parameter(ParameterLocation.PATH, "id").orElseThrow();
        assertThat(id.example().orElseThrow().textValue()).isEqualTo("P1");
        assertThat(id.fixture()).contains("payment");
        assertThat(id.element().line()).isEqualTo(Mini.line("PaymentId:\n"));
    }

    @Test
    void lists_responses_headers_and_examples() {
        assertThat(get.responses()).extracting(Response::status).containsExactly("200", "204");
        Response ok = get.response("200").orElseThrow();
        assertThat(ok.headers()).singleElement().satisfies(header -> {
            assertThat(header.name()).isEqualTo("X-Rate");
            assertThat(header.example().orElseThrow().intValue()).isEqualTo(9);
        });
        assertThat(ok.examples()).extracting(Example::key).containsExactly("found", "not_allowed");
        assertThat(ok.contents()
                        .get(0)
                        .example("found")
                        .orElseThrow()
                        .value()
                        .get("amount")
                        .decimalValue())
                .isEqualTo("12.50");
        assertThat(get.response("500")).isEmpty();
    }

    @Test
    void remembers_where_a_shared_example_is_used() {
        Example shared = get.response("200").orElseThrow().examples().get(1);
        assertThat(shared.element().pointer()).isEqualTo("/components/examples/not_allowed");
        assertThat(shared.usedAt().line()).isEqualTo(Mini.line("not_allowed: {$ref"));
        assertThat(shared.provenance().level()).isEqualTo(Level.LEGACY);
    }

    @Test
    void has_the_requests_of_its_callbacks() {
        assertThat(pay.callbacks()).singleElement().satisfies(callback -> {
            assertThat(callback.name()).isEqualTo("paid");
            assertThat(callback.expression()).isEqualTo("{$request.body#/url}");
            assertThat(callback.operation().id()).isEqualTo("onPaid");
            assertThat(callback.operation().secured()).isFalse();
        });
        assertThat(Survey.operations(mini)).extracting(Operation::id).containsExactly("getPayment", "pay", "onPaid");
    }

    @Test
    void names_each_documented_answer_by_operation_status_and_key() {
        assertThat(Survey.rows(mini))
                .extracting(Row::id)
                .containsExactly(
                        "getPayment/200/found",
                        "getPayment/200/not_allowed",
                        "pay/200/card",
                        "pay/422/validation_error");
        assertThat(Survey.rows(mini)).extracting(Row::isError).containsExactly(false, true, false, true);
        assertThat(Survey.rows(mini))
                .extracting(Row::errorCode)
                .containsExactly(Optional.empty(), Optional.of("not_allowed"), Optional.empty(), Optional.empty());
    }

    @Test
    void starts_a_row_from_the_request_that_belongs_to_it() {
        assertThat(pay.rows())
                .allSatisfy(row ->
                        assertThat(row.requestExample().orElseThrow().key()).isEqualTo("card"));
        assertThat(get.rows())
                .allSatisfy(row -> assertThat(row.requestExample()).isEmpty());
    }
}
