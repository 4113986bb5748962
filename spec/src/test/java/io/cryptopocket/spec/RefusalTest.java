package io.cryptopocket.spec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever cannot be read with certainty is refused in one sentence that begins with its line. */
class RefusalTest {

    private static final String RECIPE = "request: card\n";

    /**
     * @param from text of the small contract that is replaced
     * @param to what replaces it
     * @param message the refusal, in which LINE stands for the line of the replaced text
     */
    private record Refusal(String from, String to, String message) {}

    private static final List<Refusal> REFUSALS = List.of(
            // YAML
            new Refusal(
                    "info: {",
                    "openapi: 3.0.3\ninfo: {",
                    "the key \"openapi\" stands twice (first in line 1); remove one of them."),
            new Refusal(
                    "info: {",
                    "info: &i {",
                    "anchors and aliases are not read (here &i); use $ref to a component instead."),
            new Refusal("info: {", "info: *i {", "this is not YAML, found undefined alias i."),
            new Refusal("info: {", "info: !thing {", "the tag !thing is not read; remove it."),
            new Refusal("info: {", "[info]: {", "a key must be a plain or quoted word."),
            new Refusal(
                    "info: {title",
                    "info: {title: Mini, title",
                    "the key \"title\" stands twice (first in line 2); remove one of them."),
            new Refusal(
                    "minLength: 2",
                    "minLength: .inf",
                    "the value .inf has no counterpart in JSON; quote it if it is text."),
            // OpenAPI
            new Refusal("openapi: 3.0.3", "openapi: 3.1.0", "only OpenAPI 3.0 is read, but this is 3.1.0."),
            new Refusal("title: Mini", "title: 7", "\"title\" should be text but is 7."),
            new Refusal("url: 'https://api.example.com/v1'", "url: 'not a url'", "\"not a url\" is not a URL."),
            new Refusal(
                    "{$ref: '#/components/parameters/PaymentId'}",
                    "{$ref: '#/components/parameters/Id'}",
                    "\"#/components/parameters/Id\" names no component of this document."),
            new Refusal(
                    "{$ref: '#/components/parameters/PaymentId'}",
                    "{$ref: 'other.yaml#/Id'}",
                    "\"other.yaml#/Id\" is not of the form #/components/KIND/NAME; refer to a component of this document."),
            new Refusal(
                    "oneOf: [{$ref: '#/components/schemas/Id'}",
                    "oneOf: [{$ref: '#/components/schemas/Data'}",
                    "\"Data\" contains itself by way of this reference; a body of it would have no end."),
            new Refusal(
                    "in: header, required: true",
                    "in: cookie",
                    "\"in\" has the unknown value \"cookie\"; known are path, query, header."),
            new Refusal("'204':", "'2XX':", "\"2XX\" is no HTTP status; write each status out, as in '200'."),
            new Refusal(
                    "examples:\n                card:",
                    "example: {}\n              examples:\n                card:",
                    "an example without a key is not read; write examples, each under a key."),
            new Refusal(
                    "key: {type: apiKey, in: header, name: auth}",
                    "key: {type: http, scheme: bearer}",
                    "the security scheme should be an apiKey in a header."),
            new Refusal("minLength: 2", "minLength: two", "\"minLength\" should be a whole number but is \"two\"."),
            new Refusal("maximum: 10000.5", "maximum: much", "\"maximum\" should be a number but is \"much\"."),
            // Provenance, questions, fixtures, journeys
            new Refusal(
                    "{level: documented}, allOf",
                    "{level: documentd}, allOf",
                    "\"level\" has the unknown value \"documentd\"; did you mean \"documented\"?"),
            new Refusal(
                    "{level: documented}, allOf",
                    "{level: documented, pge: x}, allOf",
                    "\"x-provenance\" has the unknown key \"pge\"; did you mean \"page\"?"),
            new Refusal(
                    "question: Is it?",
                    "questions: Is it?",
                    "\"0\" has the unknown key \"questions\"; did you mean \"question\"?"),
            new Refusal(
                    "type: string, sandbox: P1",
                    "type: text, sandbox: P1",
                    "\"type\" has the unknown value \"text\"; known are integer, string, uri."),
            new Refusal(
                    "type: string, sandbox: P1",
                    "type: string, value: P1",
                    "\"payment\" has the unknown key \"value\"; known are type, description, sandbox."),
            new Refusal(
                    "{fixture: payment}",
                    "{fixtures: payment}",
                    "\"x-conformance\" has the unknown key \"fixtures\"; did you mean \"fixture\"?"),
            new Refusal(
                    "expect: card, take: {id: /data/id}",
                    "expects: card",
                    "\"0\" has the unknown key \"expects\"; did you mean \"expect\"?"),
            // Recipes
            new Refusal(
                    "as: stranger",
                    "as: strangr",
                    "\"as\" has the unknown value \"strangr\"; did you mean \"stranger\"?"),
            new Refusal(
                    RECIPE,
                    "requst: card\n",
                    "\"x-conformance\" has the unknown key \"requst\"; did you mean \"request\"?"),
            new Refusal(RECIPE, "request: [card]\n", "\"request\" should be text but is [\"card\"]."),
            new Refusal(
                    "body.status: {absent: true}",
                    "bdy.status: 1",
                    "\"bdy.status\" is no place in a request; write one of path.NAME, query.NAME, header.NAME, body.NAME."),
            new Refusal(
                    "body.status: {absent: true}",
                    "path.a.b: 1",
                    "\"path.a.b\" is no place in a request; write one of path.NAME, query.NAME, header.NAME, body.NAME."),
            new Refusal(
                    "body.status: {absent: true}",
                    "body.a..b: 1",
                    "\"body.a..b\" is no place in a request; write one of path.NAME, query.NAME, header.NAME, body.NAME."),
            new Refusal(
                    "body.status: {absent: true}",
                    "body.status: {absnt: true}",
                    "\"body.status\" has the unknown marker \"absnt\"; did you mean \"absent\"?"),
            new Refusal(
                    "{absent: true}",
                    "{absent: false}",
                    "\"absent\" can only be true but is false; remove the line to send the value."),
            new Refusal("{bytes: 5}", "{bytes: -5}", "\"bytes\" should be a whole number from 0 but is -5."),
            new Refusal("{bytes: 5}", "{bytes: 5, fresh: text}", "a marker has one key, but here are bytes, fresh."),
            new Refusal(
                    "{fresh: email}",
                    "{fresh: e-mail}",
                    "\"fresh\" has the unknown value \"e-mail\"; did you mean \"email\"?"),
            new Refusal(
                    "take: {trace: /t}",
                    "take: {trace: t}",
                    "\"t\" is no JSON pointer; write it like /data/payment_id."),
            new Refusal("{pointer: /message, equals: Wrong.}", "{pointer: /message}", "\"equals\" is missing here."),
            new Refusal(
                    "{pointer: /message, equals: Wrong.}", "soon", "\"await\" should be a mapping but is \"soon\"."));

    @TestFactory
    Stream<DynamicTest> names_the_line_and_the_reason() {
        return REFUSALS.stream()
                .map(refusal -> dynamicTest(refusal.message(), () -> {
                    String text = Mini.with(refusal.from(), refusal.to());
                    int line = Mini.line(refusal.from());
                    assertThatThrownBy(() -> Contract.parse(text, Mini.NAME))
                            .isInstanceOf(ContractException.class)
                            .hasMessage("mini.yaml:" + line + ": " + refusal.message());
                }));
    }

    @Test
    void refuses_a_document_that_is_no_mapping() {
        refuses("- a\n", "mini.yaml:1: a contract is a mapping, but this document is not one.");
    }

    @Test
    void refuses_an_empty_document() {
        refuses("", "mini.yaml:1: the document is empty.");
    }

    @Test
    void refuses_a_second_document() {
        refuses("a: 1\n---\nb: 2\n", "mini.yaml:2: this is not YAML, but found another document.");
    }

    @Test
    void refuses_what_is_not_yaml() {
        refuses("a: 1\nb: [1, 2\n", "mini.yaml:3: this is not YAML, expected ',' or ']', but got <stream end>.");
        refuses(
                "a: 1\n\tb: 2\n",
                "mini.yaml:2: this is not YAML, found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation).");
    }

    @Test
    void refuses_a_journey_without_steps() {
        String text = Mini.TEXT.replaceAll("(?m)^ +- \\{call: (pay|getPayment), (example|with): .*\n", "");
        refuses(
                text.replace("      steps:\n", "      steps: []\n"),
                "mini.yaml:" + Mini.line("- id: pay") + ": a journey has at least one step.");
    }

    private static void refuses(String text, String message) {
        assertThatThrownBy(() -> Contract.parse(text, Mini.NAME))
                .isInstanceOf(ContractException.class)
                .hasMessage(message);
    }
}
