package io.cryptopocket.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartnerViewTest {

    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Test, version: '1'}
            paths:
              /things:
                get:
                  operationId: listThings
                  responses:
                    '200':
                      description: Some.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Things'}}}
                post:
                  operationId: createThing
                  requestBody:
                    content: {application/json: {schema: {$ref: '#/components/schemas/NewThing'}}}
                  responses:
                    '200':
                      description: Made.
                      content: {application/json: {schema: {$ref: '#/components/schemas/CreateThingAnswer'}}}
                    '422':
                      description: Not made.
                      content: {application/json: {schema: {$ref: '#/components/schemas/ValidationError'}}}
                delete:
                  operationId: dropThing
                  responses:
                    '200':
                      description: Gone.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Dropped'}}}
            components:
              schemas:
                NewThing:
                  type: object
                  properties:
                    external_id: {type: string}
                    state: {$ref: '#/components/schemas/KnownState'}
                CreateThingAnswer:
                  oneOf: [{$ref: '#/components/schemas/CreateThingSuccess'}, {$ref: '#/components/schemas/IntegrationError'}]
                CreateThingSuccess:
                  type: object
                  properties:
                    status: {type: string, enum: [sucess]}
                    message: {type: string}
                    data: {$ref: '#/components/schemas/Thing'}
                Dropped:
                  type: object
                  properties:
                    status: {type: string, enum: [ok]}
                    data: {type: string, enum: [dropped]}
                Things:
                  type: object
                  properties:
                    status: {type: string, enum: [ok]}
                    data: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                    pagination: {$ref: '#/components/schemas/Pagination'}
                Thing:
                  type: object
                  properties:
                    price: {type: integer, description: 'Price, in cents of `fiat_symbol`.'}
                    fiat_symbol: {type: string}
                    state: {$ref: '#/components/schemas/State'}
                Pagination: {type: object, properties: {last_page: {type: integer}}}
                State: {type: string, description: An open set.}
                KnownState:
                  type: string
                  enum: [new, old]
                  description: |
                    States.

                    | value | meaning |
                    | --- | --- |
                    | `new` | Just <made> |
                    | `old` | Long there |
                IntegrationError: {type: object, properties: {status: {type: string, enum: [error]}, error: {$ref: '#/components/schemas/ErrorCode'}}}
                ErrorCode: {type: string}
                ValidationError: {type: object, properties: {message: {type: string}}}
                Unused: {type: object}
            """;

    private final OpenAPI view = view();

    private static OpenAPI view() {
        OpenAPI contract = new OpenAPIParser()
                .readContents(CONTRACT, null, new ParseOptions())
                .getOpenAPI();
        new PartnerView(contract, Map.of()).normalize();
        return contract;
    }

    private Operation post() {
        return view.getPaths().get("/things").getPost();
    }

    private static Schema<?> answer(Operation operation) {
        return operation
                .getResponses()
                .get("200")
                .getContent()
                .get("application/json")
                .getSchema();
    }

    @Test
    void returns_what_the_envelope_carries() {
        assertThat(answer(post()).get$ref()).endsWith("/Thing");
        assertThat(post().getExtensions()).containsEntry("x-answer", "DATA");
        assertThat(post().getResponses()).containsOnlyKeys("200");
    }

    @Test
    void returns_nothing_where_the_envelope_says_only_that_it_is_done() {
        Operation delete = view.getPaths().get("/things").getDelete();
        assertThat(delete.getResponses().get("200").getContent()).isNull();
        assertThat(delete.getExtensions()).containsEntry("x-answer", "NOTHING");
    }

    @Test
    void keeps_the_envelope_that_says_more_and_tells_that_it_is_a_page() {
        Operation get = view.getPaths().get("/things").getGet();
        assertThat(answer(get).get$ref()).endsWith("/Things");
        assertThat(get.getExtensions())
                .containsEntry("x-answer", "WHOLE")
                .containsEntry("x-paged", Map.of("all", "allThings", "item", "Thing"));
    }

    @Test
    void knows_every_success_word_everywhere() {
        assertThat(post().getExtensions()).containsEntry("x-success-words", List.of("ok", "sucess"));
    }

    @Test
    void tells_which_requests_name_what_they_create() {
        assertThat(post().getExtensions()).containsEntry("x-external-id", true);
    }

    @Test
    void gives_an_open_set_the_values_that_are_known_of_it() {
        Schema<?> state = view.getComponents().getSchemas().get("State");
        assertThat(state.getEnum()).hasToString("[new, old]");
        assertThat(state.getExtensions())
                .containsEntry("x-enum-descriptions", List.of("Just &lt;made&gt;.", "Long there."));
        assertThat(view.getComponents().getSchemas()).doesNotContainKeys("KnownState", "Unused", "Dropped");
    }

    @Test
    void reads_units_in_descriptions() {
        Schema<?> price = (Schema<?>)
                view.getComponents().getSchemas().get("Thing").getProperties().get("price");
        assertThat(price.getExtensions()).containsEntry("x-money", Map.of("cents", true, "currency", "fiatSymbol"));
    }

    @Test
    void writes_javadoc_that_no_description_can_break() {
        assertThat(Javadoc.line("A `{x}` & <b>\n| `a` | b |\n@see **this** */"))
                .isEqualTo("A <code>&#123;x&#125;</code> &amp; &lt;b&gt; &#64;see this *&#47;");
    }
}
