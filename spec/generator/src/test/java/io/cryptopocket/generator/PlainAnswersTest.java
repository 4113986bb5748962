package io.cryptopocket.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainAnswersTest {

    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Parcels, version: '1'}
            paths:
              /parcels:
                post:
                  operationId: sendParcel
                  responses:
                    '200':
                      description: Sent, or not.
                      content: {application/json: {schema: {$ref: '#/components/schemas/SendParcelAnswer'}}}
                    '422':
                      $ref: '#/components/responses/Unsendable'
            components:
              responses:
                Unsendable:
                  description: Not sent.
                  content: {application/json: {schema: {$ref: '#/components/schemas/Unsendable'}}}
              schemas:
                SendParcelAnswer: {oneOf: [%s]}
                Unsendable: {oneOf: [{$ref: '#/components/schemas/Failure'}, {$ref: '#/components/schemas/OldFailure'}]}
                SendParcelSuccess: {type: object, properties: {status: {type: string, enum: [ok]}}}
                PostponeParcelSuccess: {type: object, properties: {status: {type: string, enum: [later]}}}
                Failure: {type: object, properties: {status: {$ref: '#/components/schemas/FailureStatus'}}}
                FailureStatus: {type: string, enum: [error]}
                OldFailure: {allOf: [{$ref: '#/components/schemas/Failure'}, {type: object}]}
            """;

    @Test
    void shows_the_success_of_an_answer_that_is_a_success_or_an_error() {
        OpenAPI contract = simplified("SendParcelSuccess", "Failure");

        assertThat(schemaOf(contract, "200")).isEqualTo("#/components/schemas/SendParcelSuccess");
    }

    @Test
    void finds_the_success_wherever_it_stands() {
        OpenAPI contract = simplified("OldFailure", "Failure", "SendParcelSuccess");

        assertThat(schemaOf(contract, "200")).isEqualTo("#/components/schemas/SendParcelSuccess");
    }

    @Test
    void shows_the_first_of_several_errors() {
        OpenAPI contract = simplified("SendParcelSuccess", "Failure");

        var shared = contract.getComponents().getResponses().get("Unsendable");
        assertThat(shared.getContent().get("application/json").getSchema().get$ref())
                .isEqualTo("#/components/schemas/Failure");
    }

    @Test
    void drops_the_schemas_that_only_named_a_choice() {
        OpenAPI contract = simplified("SendParcelSuccess", "Failure");

        assertThat(contract.getComponents().getSchemas())
                .containsOnlyKeys(
                        "SendParcelSuccess", "PostponeParcelSuccess", "Failure", "FailureStatus", "OldFailure");
    }

    @Test
    void stops_the_build_when_a_signature_would_have_to_choose_between_two_successes() {
        assertThatThrownBy(() -> simplified("SendParcelSuccess", "PostponeParcelSuccess", "Failure"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("The answer SendParcelAnswer has 2 branches that are no error, so no method can return it:"
                        + " give it one success schema and let its data differ by optional properties.");
    }

    private static OpenAPI simplified(String... branches) {
        String references =
                "{$ref: '#/components/schemas/" + String.join("'}, {$ref: '#/components/schemas/", branches) + "'}";
        OpenAPI contract = new OpenAPIParser()
                .readContents(CONTRACT.formatted(references), null, null)
                .getOpenAPI();
        new PlainAnswers(contract, Map.of()).normalize();
        return contract;
    }

    private static String schemaOf(OpenAPI contract, String status) {
        return contract.getPaths()
                .get("/parcels")
                .getPost()
                .getResponses()
                .get(status)
                .getContent()
                .get("application/json")
                .getSchema()
                .get$ref();
    }
}
