package io.cryptopocket.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The published schema of recipes and the code that reads them must not drift apart. */
class RecipeSchemaTest {

    private static final JsonNode TEXT = read();
    private static final Schema SCHEMA =
            SchemaRegistry.withDialect(Dialects.getDraft7()).getSchema(TEXT);

    @TestFactory
    Stream<DynamicTest> every_recipe_of_the_contract_fits_the_schema() {
        return Stream.of(Contract.load(), Mini.contract())
                .flatMap(contract -> contract.root().structure())
                .filter(element -> element.pointer().matches(".*/examples/[^/]+/x-conformance"))
                .map(recipe -> dynamicTest(
                        recipe.toString(),
                        () -> assertThat(errors(recipe.json())).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_journey_is_made_of_steps_that_fit_the_schema() {
        return Stream.of(Contract.load(), Mini.contract())
                .flatMap(contract -> contract.journeys().stream())
                .map(journey -> dynamicTest(journey.id(), () -> {
                    ObjectMapper json = new ObjectMapper();
                    JsonNode recipe = json.createObjectNode()
                            .set("before", journey.element().child("steps").json());
                    assertThat(errors(recipe)).isEmpty();
                }));
    }

    /** What the reader refuses the schema refuses too; the recipe stands in the one flow mapping of the small contract. */
    @TestFactory
    Stream<DynamicTest> reader_and_schema_refuse_the_same() {
        return Stream.of(
                        "{as: somebody}",
                        "{requst: card}",
                        "{request: 1}",
                        "{with: {bdy.x: 1}}",
                        "{with: {path.a.b: 1}}",
                        "{with: {body.: 1}}",
                        "{with: {body.x: {fixtur: a}}}",
                        "{with: {body.x: {fixture: a, taken: b}}}",
                        "{with: {body.x: {bytes: -1}}}",
                        "{with: {body.x: {bytes: '1'}}}",
                        "{with: {body.x: {fresh: thing}}}",
                        "{with: {body.x: {absent: false}}}",
                        "{before: [{example: card}]}",
                        "{before: [{call: pay, takes: {}}]}",
                        "{before: [{call: pay, take: {a: b}}]}",
                        "{await: {pointer: /a}}",
                        "{await: {pointer: a, equals: 1}}",
                        "{after: [{call: 1}]}",
                        "{unreachable: [no]}")
                .map(recipe -> dynamicTest(recipe, () -> {
                    assertThat(isReadable(recipe)).isFalse();
                    assertThat(errors(json(recipe))).isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> reader_and_schema_accept_the_same() {
        return Stream.of(
                        "{}",
                        "{as: integration}",
                        "{with: {body.x: {}}}",
                        "{with: {body.x: {a: 1, b: 2}}}",
                        "{with: {body.x: [1]}}",
                        "{with: {body.x: null}}",
                        "{with: {body.x: {bytes: 0}}}",
                        "{before: []}",
                        "{after: [{call: pay, expect: card, await: {pointer: /a, equals: null}}]}")
                .map(recipe -> dynamicTest(recipe, () -> {
                    assertThat(isReadable(recipe)).isTrue();
                    assertThat(errors(json(recipe))).isEmpty();
                }));
    }

    @Test
    void the_schema_lists_the_words_that_the_reader_knows() {
        assertThat(words("/definitions/caller/enum"))
                .isEqualTo(Arrays.stream(Caller.values()).map(Caller::word).toList());
        assertThat(words("/definitions/marker/properties/fresh/enum"))
                .isEqualTo(
                        Arrays.stream(FreshKind.values()).map(FreshKind::word).toList());
        assertThat(TEXT.at("/definitions/marker/properties").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(RequestValue.MARKERS);
    }

    private static List<String> words(String pointer) {
        return Stream.iterate(0, i -> i + 1)
                .limit(TEXT.at(pointer).size())
                .map(i -> TEXT.at(pointer).get(i).textValue())
                .toList();
    }

    private static boolean isReadable(String recipe) {
        try {
            Contract.parse(withRecipe(recipe), Mini.NAME);
            return true;
        } catch (ContractException e) {
            return false;
        }
    }

    private static JsonNode json(String recipe) {
        return YamlReader.read(recipe, "recipe").json();
    }

    private static String withRecipe(String recipe) {
        return Mini.with("{unreachable: Nobody can be forbidden., as: nobody}", recipe);
    }

    private static List<Error> errors(JsonNode recipe) {
        return SCHEMA.validate(recipe);
    }

    private static JsonNode read() {
        try (InputStream schema = Recipe.class.getResourceAsStream("recipe.schema.json")) {
            return new ObjectMapper().readTree(schema);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
