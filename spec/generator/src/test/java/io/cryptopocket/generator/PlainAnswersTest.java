package io.cryptopocket.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
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
                SendParcelSuccess:
                  type: object
                  required: [status, data]
                  properties:
                    status: {type: string, enum: [ok]}
                    data: {type: object, required: [number, track], properties: {number: {type: integer}, track: {type: string}}}
                PostponeParcelSuccess:
                  type: object
                  required: [status]
                  properties:
                    status: {type: string, enum: [later]}
                    data: {type: object, required: [number], properties: {number: {type: integer}, until: {type: string}}}
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
    void shows_one_object_for_several_successes() {
        OpenAPI contract = simplified("SendParcelSuccess", "PostponeParcelSuccess", "Failure");

        assertThat(schemaOf(contract, "200")).isEqualTo("#/components/schemas/SendParcelSuccess");
        Schema<?> union = contract.getComponents().getSchemas().get("SendParcelSuccess");
        assertThat(union.getProperties()).containsOnlyKeys("status", "data");
        Schema<?> status = union.getProperties().get("status");
        assertThat(status.getEnum()).hasToString("[ok, later]");
        assertThat(union.getRequired()).containsExactly("status");
    }

    @Test
    void joins_the_data_of_several_successes() {
        OpenAPI contract = simplified("SendParcelSuccess", "PostponeParcelSuccess", "Failure");

        Schema<?> data = contract.getComponents().getSchemas().get("SendParcelSuccessData");
        assertThat(data.getProperties()).containsOnlyKeys("number", "track", "until");
        assertThat(data.getRequired()).containsExactly("number");
    }

    @Test
    void stops_the_build_when_several_successes_have_no_name() {
        OpenAPI contract = contract("SendParcelSuccess", "PostponeParcelSuccess");
        var body = contract.getPaths()
                .get("/parcels")
                .getPost()
                .getResponses()
                .get("200")
                .getContent();
        body.get("application/json")
                .setSchema(contract.getComponents().getSchemas().get("SendParcelAnswer"));

        assertThatThrownBy(() -> new PlainAnswers(contract, Map.of()).normalize())
                .isInstanceOf(AssertionError.class)
                .hasMessage("An answer with several successes has no name:"
                        + " make it a component, as SomethingAnswer, and refer to it.");
    }

    private static OpenAPI simplified(String... branches) {
        OpenAPI contract = contract(branches);
        new PlainAnswers(contract, Map.of()).normalize();
        return contract;
    }

    private static OpenAPI contract(String... branches) {
        String references =
                "{$ref: '#/components/schemas/" + String.join("'}, {$ref: '#/components/schemas/", branches) + "'}";
        return new OpenAPIParser()
                .readContents(CONTRACT.formatted(references), null, null)
                .getOpenAPI();
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
