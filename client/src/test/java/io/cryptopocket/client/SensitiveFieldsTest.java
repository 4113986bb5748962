package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.client.invoker.Json;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SensitiveFieldsTest {

    /** A number as text, so that it is a value for fields of every scalar type but dates. */
    private static final String SECRET = "987654321";

    static Stream<Element> schemasWithSensitiveFields() {
        return schemas()
                .filter(schema ->
                        Schemas.properties(schema).values().stream().anyMatch(SensitiveFieldsTest::isSensitive));
    }

    private static Stream<Element> schemas() {
        return Contract.load().at("/components/schemas").fields().values().stream()
                .filter(schema -> model(schema).isPresent());
    }

    private static boolean isSensitive(Property property) {
        return property.schema().sensitive() || property.schema().resolved().sensitive();
    }

    private static Optional<Class<?>> model(Element schema) {
        try {
            return Optional.of(Class.forName("io.cryptopocket.client.model." + schema.key()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @MethodSource("schemasWithSensitiveFields")
    void prints_no_sensitive_field(Element schema) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Schemas.properties(schema).forEach((name, property) -> {
            if (isSensitive(property)) {
                json.put(name, SECRET);
            }
        });
        Object model = Json.read(
                json.toString().getBytes(StandardCharsets.UTF_8), model(schema).orElseThrow());
        assertThat(model.toString()).contains("***").doesNotContain(SECRET);
        assertThat(Json.tree(Json.bytes(model)).toString()).contains(SECRET);
    }

    @Test
    void knows_sensitive_fields_at_all() {
        assertThat(schemasWithSensitiveFields()).hasSizeGreaterThan(2);
    }

    static Stream<Element> amounts() {
        return schemas()
                .flatMap(schema -> Schemas.properties(schema).values().stream()
                        .map(Property::schema)
                        .filter(property -> property.findText("description")
                                .orElse("")
                                .matches("(?s).*\\bin (cents|euros|main units|base units)\\b.*")));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void offers_each_amount_in_main_units(Element amount) {
        String owner = amount.pointer().split("/")[3];
        String accessor = camelCase(amount.key());
        Map<String, Class<?>> methods = Stream.of(model(Contract.load().at("/components/schemas/" + owner))
                        .orElseThrow()
                        .getMethods())
                .collect(java.util.stream.Collectors.toMap(
                        java.lang.reflect.Method::getName,
                        java.lang.reflect.Method::getReturnType,
                        (one, other) -> one));
        assertThat(methods)
                .as(
                        "The unit in the description of %s is written in a way that the generator extension Amounts does not know",
                        amount.location())
                .containsAnyOf(
                        Map.entry(accessor + "AsMoney", Money.class),
                        Map.entry(accessor + "InCoins", java.math.BigDecimal.class));
    }

    private static String camelCase(String name) {
        return java.util.regex.Pattern.compile("_(\\w)")
                .matcher(name)
                .replaceAll(match -> match.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
