package io.cryptopocket.spec.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Mini;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Survey;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReferenceTest {

    private static final Contract CONTRACT = Contract.load();
    private static final Reference REFERENCE = Reference.of(CONTRACT);

    @Test
    void has_an_anchor_for_each_operation_schema_question_and_error() throws Exception {
        List<String> expected = new ArrayList<>();
        Survey.operations(CONTRACT).forEach(operation -> expected.add("operation-" + operation.id()));
        Survey.componentSchemas(CONTRACT).forEach(schema -> expected.add("schema-" + schema.key()));
        CONTRACT.openQuestions().forEach(question -> expected.add("question-" + question.id()));
        Survey.rows(CONTRACT).stream()
                .filter(Row::isError)
                .forEach(row -> expected.add("row-" + row.id().replace('/', '-')));
        assertThat(attributes(parsed(REFERENCE.html()), "id"))
                .doesNotHaveDuplicates()
                .containsAll(expected);
    }

    @Test
    void has_no_link_inside_that_leads_nowhere() throws Exception {
        Document page = parsed(REFERENCE.html());
        List<String> anchors = attributes(page, "id");
        assertThat(attributes(page, "href"))
                .filteredOn(target -> target.startsWith("#"))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(anchors).contains(target.substring(1)));
    }

    @Test
    void shows_every_documented_body_as_json_that_can_be_read() throws Exception {
        List<JsonNode> shown = new ArrayList<>();
        NodeList blocks = parsed(REFERENCE.html()).getElementsByTagName("pre");
        for (int i = 0; i < blocks.getLength(); i++) {
            if (((org.w3c.dom.Element) blocks.item(i)).getAttribute("class").equals("json")) {
                shown.add(new ObjectMapper().readTree(blocks.item(i).getTextContent()));
            }
        }
        for (Operation operation : CONTRACT.operations()) {
            assertThat(operation.rows())
                    .allSatisfy(row -> assertThat(shown)
                            .anySatisfy(body -> assertThat(body.toString())
                                    .isEqualTo(new ObjectMapper()
                                            .readTree(JsonText.of(row.example().value()))
                                            .toString())));
        }
    }

    @Test
    void says_of_each_field_how_sure_it_is() {
        assertThat(REFERENCE.html())
                .contains("<span class=\"level documented\">documented</span>")
                .contains("<span class=\"level inferred\">inferred</span>");
    }

    @Test
    void fetches_nothing_from_anywhere() {
        assertThat(REFERENCE.page("Reference"))
                .doesNotContainPattern("(?i)\\bsrc=|@import|url\\(|<link|<script|<iframe|style=");
    }

    @Test
    void is_small_and_the_same_each_time() {
        assertThat(REFERENCE.page("Reference")).hasSizeLessThan(1_000_000);
        assertThat(Reference.of(CONTRACT)).isEqualTo(REFERENCE);
    }

    @Test
    void concerns_nothing_outside_of_itself_with_its_style() {
        String plain = REFERENCE.stylesheet().replaceAll("(?m)^ +", "");
        assertThat(plain.lines().filter(line -> line.contains("{") && !line.startsWith("@")))
                .allSatisfy(line -> {
                    for (String selector : line.substring(0, line.indexOf('{')).split(",")) {
                        assertThat(selector.strip()).matches("(body)?\\.reference.*");
                    }
                });
    }

    @Test
    void calls_the_server_that_it_is_asked_to_call() {
        Reference local = Reference.of(CONTRACT, URI.create("http://127.0.0.1:8080/api"));
        assertThat(local.html()).contains("API=http://127.0.0.1:8080/api\n").doesNotContain("API=https");
    }

    @Test
    void escapes_whatever_the_contract_says() throws Exception {
        String hostile = Mini.with("description: A payment.", "description: '<script>alert(1)</script> & \"more\"'");
        String html = Reference.of(Contract.parse(hostile, Mini.NAME)).html();
        assertThat(html)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;");
        parsed(html);
    }

    @Test
    void shows_what_is_inside_of_objects_lists_and_maps() {
        Contract mini = Contract.parse(Mini.TEXT, Mini.NAME);
        Element payment = mini.at("/components/schemas/Payment");
        assertThat(Field.all(payment))
                .extracting(field -> field.parent() + field.name())
                .containsExactly("status", "id", "amount", "note", "tags", "labels", "data", "data.id", "data.kind");
        assertThat(Reference.of(mini).html())
                .contains("more than 0; at most 10000.5; a multiple of 0.01")
                .contains("at least 1 entry; at most 3 entries; no entry twice")
                .contains("may be <code>null</code>")
                .contains("map of string");
    }

    @Test
    void says_how_a_failure_is_provoked() {
        String html = Reference.of(Contract.parse(Mini.TEXT, Mini.NAME)).html();
        assertThat(html)
                .contains("Not to be provoked: Nobody can be forbidden.")
                .contains("Try it: with a token that was never issued; without <code>status</code>;"
                        + " <code>amount</code> = <code>1</code>; <code>file</code> of 5 bytes;"
                        + " <code>id</code> = <code>{&quot;a&quot;:1,&quot;b&quot;:2}</code>;"
                        + " after <a href=\"#operation-getPayment\"><code>getPayment</code></a>;"
                        + " after <a href=\"#operation-pay\"><code>pay</code></a>;"
                        + " until <code>/message</code> is <code>Wrong.</code></small>");
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<String> attributes(Document page, String name) {
        List<String> values = new ArrayList<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String value = ((org.w3c.dom.Element) all.item(i)).getAttribute(name);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }
}
