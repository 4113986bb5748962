package io.cryptopocket.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Constraint.Bound;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemasTest {

    private final Contract mini = Mini.contract();
    private final Element payment = mini.at("/components/schemas/Payment");
    private final Element data = mini.at("/components/schemas/Data");

    @Test
    void lists_properties_of_all_parts_and_whether_they_are_required() {
        assertThat(Schemas.properties(data).keySet()).containsExactly("id", "kind");
        assertThat(Schemas.properties(data).get("id").required()).isTrue();
        assertThat(Schemas.properties(data).get("kind").required()).isFalse();
        assertThat(Schemas.properties(payment.child("properties", "data")).keySet())
                .containsExactly("id", "kind");
    }

    @Test
    void names_the_fixture_of_a_property() {
        assertThat(Schemas.properties(payment).get("id").fixture()).contains("payment");
        assertThat(Schemas.properties(payment).get("note").fixture()).isEmpty();
    }

    @Test
    void finds_type_and_branches() {
        assertThat(Schemas.type(data)).isEqualTo("object");
        assertThat(Schemas.type(payment.child("properties", "id"))).isEqualTo("string");
        assertThat(Schemas.type(mini.at("/components/schemas/Kind"))).isEmpty();
        assertThat(Schemas.branches(mini.at("/components/schemas/Kind")))
                .extracting(Element::pointer)
                .containsExactly("/components/schemas/Id", "/components/schemas/Kind/oneOf/1");
    }

    @Test
    void notes_every_keyword_as_a_constraint() {
        assertThat(Schemas.constraints(payment).stream().map(SchemasTest::say))
                .containsExactlyInAnyOrder(
                        "Type  object",
                        "Required  status",
                        "Properties  MIN 1",
                        "Type /status string",
                        "Enum /status [\"ok\", \"error\", \"new\"]",
                        "Type /id string",
                        "Pattern /id ^P[0-9]+$",
                        "Length /id MIN 2",
                        "Length /id MAX 9",
                        "Type /amount number",
                        "Range /amount MIN 0 exclusive",
                        "Range /amount MAX 10000.5",
                        "MultipleOf /amount 0.01",
                        "Type /note string",
                        "Nullable /note",
                        "Type /tags array",
                        "Items /tags MIN 1",
                        "Items /tags MAX 3",
                        "UniqueItems /tags",
                        "Type /tags/* string",
                        "Format /tags/* date",
                        "Type /labels object",
                        "Type /labels/* string",
                        "Length /labels/* MAX 5",
                        "Type /data object",
                        "Required /data id",
                        "Type /data/id string",
                        "Type /data object",
                        "Closed /data",
                        "Branches /data/kind oneOf 2");
    }

    @Test
    void gives_a_constraint_the_line_of_its_keyword() {
        Constraint length = Schemas.constraints(payment).stream()
                .filter(constraint -> constraint instanceof Constraint.Length
                        && constraint.path().equals("/id"))
                .findFirst()
                .orElseThrow();
        assertThat(length.element().line()).isEqualTo(Mini.line("minLength: 2"));
        assertThat(length.element().pointer()).isEqualTo("/components/schemas/Id/minLength");
        assertThat(length.element().provenance().level()).isEqualTo(Level.LEGACY);
        Constraint required = Schemas.constraints(payment).stream()
                .filter(Constraint.Required.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(required.element().pointer()).isEqualTo("/components/schemas/Payment/required/0");
    }

    @Test
    void makes_a_document_of_its_own_with_what_is_needed_and_no_more() {
        assertThat(Schemas.toJsonSchema(data))
                .hasToString("{\"allOf\":[{\"type\":\"object\",\"required\":[\"id\"],"
                        + "\"properties\":{\"id\":{\"type\":\"string\"}}},"
                        + "{\"type\":\"object\",\"additionalProperties\":false,"
                        + "\"properties\":{\"kind\":{\"$ref\":\"#/components/schemas/Kind\"}}}],"
                        + "\"components\":{\"schemas\":{"
                        + "\"Kind\":{\"oneOf\":[{\"$ref\":\"#/components/schemas/Id\"},"
                        + "{\"type\":\"integer\",\"format\":\"int32\"}]},"
                        + "\"Id\":{\"type\":\"string\",\"pattern\":\"^P[0-9]+$\",\"minLength\":2,\"maxLength\":9}}}}");
    }

    @Test
    void lists_each_written_schema_once() {
        List<String> pointers =
                Survey.schemas(mini).stream().map(Element::pointer).toList();
        assertThat(pointers).doesNotHaveDuplicates().contains("/components/schemas/Payment/properties/tags/items");
        assertThat(Survey.reachable(payment))
                .extracting(Element::pointer)
                .doesNotHaveDuplicates()
                .contains("/components/schemas/Id", "/components/schemas/Kind/oneOf/1");
    }

    private static String say(Constraint constraint) {
        String start = constraint.getClass().getSimpleName() + " " + constraint.path();
        if (constraint instanceof Constraint.Required required) {
            return start + " " + required.property();
        } else if (constraint instanceof Constraint.Type type) {
            return start + " " + type.type();
        } else if (constraint instanceof Constraint.Enum values) {
            return start + " " + values.values();
        } else if (constraint instanceof Constraint.Length length) {
            return start + limit(length.bound(), length.limit());
        } else if (constraint instanceof Constraint.Items items) {
            return start + limit(items.bound(), items.limit());
        } else if (constraint instanceof Constraint.Properties properties) {
            return start + limit(properties.bound(), properties.limit());
        } else if (constraint instanceof Constraint.Range range) {
            return start + limit(range.bound(), range.limit()) + (range.exclusive() ? " exclusive" : "");
        } else if (constraint instanceof Constraint.MultipleOf multiple) {
            return start + " " + multiple.factor();
        } else if (constraint instanceof Constraint.Pattern pattern) {
            return start + " " + pattern.regex();
        } else if (constraint instanceof Constraint.Format format) {
            return start + " " + format.format();
        } else if (constraint instanceof Constraint.Branches branches) {
            return start + " " + branches.element().key() + " "
                    + branches.schemas().size();
        }
        return start;
    }

    private static String limit(Bound bound, Object limit) {
        return " " + bound + " " + limit;
    }
}
