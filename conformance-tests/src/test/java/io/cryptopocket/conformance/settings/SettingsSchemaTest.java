package io.cryptopocket.conformance.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsSchemaTest {

    @Test
    void has_exactly_the_keys_of_the_settings_file() throws IOException {
        JsonNode properties = new ObjectMapper().readTree(text("settings")).get("properties");
        List<String> keys = new ArrayList<>(Setting.keys());
        keys.add("fixtures");

        assertThat(properties.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void takes_what_the_suite_takes() throws IOException {
        Schema schema = schema("settings");

        assertThat(schema.validate("""
                        {"target": "https://host/api", "only": "a/*", "workers": 4, "rate": 0.5, "shard": "1/2",
                         "fixtures": {"customer": 1, "api_key": {"env": "KEY"}, "api_secret": {"command": ["pass", "x"]}}}
                        """, InputFormat.JSON)).isEmpty();
    }

    @Test
    void refuses_what_the_suite_refuses() throws IOException {
        Schema schema = schema("settings");

        for (String refused : List.of(
                "{\"tagret\": \"http://host\"}",
                "{\"workers\": 0}",
                "{\"workers\": 65}",
                "{\"rate\": 0}",
                "{\"level\": \"sure\"}",
                "{\"target\": \"http://me:secret@host\"}",
                "{\"fixtures\": {\"api_key\": {\"file\": \"x\"}}}")) {
            assertThat(schema.validate(refused, InputFormat.JSON)).as(refused).isNotEmpty();
        }
    }

    @Test
    void describes_the_file_of_known_failures() throws IOException {
        Schema schema = schema("known-failures");

        assertThat(schema.validate(
                        "[{\"id\": \"a/200/b\", \"reason\": \"r\", \"link\": \"l\", \"expires\": \"2027-01-31\"}]",
                        InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("[{\"id\": \"a/200/b\", \"reason\": \"r\", \"link\": \"l\"}]", InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text(name));
    }

    private static String text(String name) throws IOException {
        try (InputStream schema = Setting.class.getResourceAsStream(name + ".schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
