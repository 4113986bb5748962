package io.cryptopocket.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.verdict.RunVerdict;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class MachineReportsTest {

    @Test
    void sarif_points_to_the_line_of_the_contract_that_does_not_hold() throws JsonProcessingException {
        JsonNode run =
                Json.read(Sarif.render(SampleRuns.mixed(), SampleRuns.CONTRACT)).at("/runs/0");

        assertThat(run.at("/results/0").toPrettyString().replace("\r\n", "\n"))
                .isEqualTo("""
                        {
                          "ruleId" : "error-code",
                          "level" : "error",
                          "message" : {
                            "text" : "uploadCustomerDocument/422/file_too_large: error code should be file_too_large but was invalid_file"
                          },
                          "locations" : [ {
                            "physicalLocation" : {
                              "artifactLocation" : {
                                "uri" : "spec/cryptopocket.yaml"
                              },
                              "region" : {
                                "startLine" : 11
                              }
                            },
                            "logicalLocations" : [ {
                              "fullyQualifiedName" : "uploadCustomerDocument/422/file_too_large"
                            } ]
                          } ],
                          "partialFingerprints" : {
                            "case/v1" : "%s"
                          },
                          "properties" : {
                            "provenance" : "documented",
                            "expected" : "422  error = file_too_large",
                            "actual" : "422  error = invalid_file"
                          }
                        }""".formatted(Json.sha256("uploadCustomerDocument/422/file_too_large\nerror-code")));
        assertThat(run.at("/tool/driver/rules").findValuesAsText("id")).containsExactly("error-code", "status");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .isEqualTo("uploadCustomerDocument/422/invalid_file: The connection was closed after half the answer.");
    }

    @Test
    void sarif_suppresses_what_is_known_and_only_warns_where_the_run_does() throws JsonProcessingException {
        JsonNode results =
                Json.read(Sarif.render(SampleRuns.mixed(), SampleRuns.CONTRACT)).at("/runs/0/results");

        assertThat(results.at("/1/suppressions/0/justification").asText())
                .isEqualTo("Fixed with the next release. (https://example.com/42)");
        assertThat(results.findValuesAsText("level")).containsExactly("error", "error", "warning");
    }

    @Test
    void har_has_every_exchange_under_the_id_of_its_case() throws JsonProcessingException {
        JsonNode entries = Json.read(Har.render(SampleRuns.large(2, 8))).at("/log/entries");

        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).get("comment").asText()).isEqualTo("operation0/422/case_number_0");
        assertThat(entries.at("/0/request/queryString").toString()).isEqualTo("[{\"name\":\"page\",\"value\":\"1\"}]");
        assertThat(entries.at("/0/request/postData/mimeType").asText()).isEqualTo("application/json");
        assertThat(entries.at("/0/response/status").asInt()).isEqualTo(422);
        assertThat(entries.at("/0/time").asDouble()).isEqualTo(3.0);
    }

    @Test
    void the_badge_is_an_image_that_says_the_verdict() {
        for (RunVerdict verdict : RunVerdict.values()) {
            String badge = Badge.render(SampleRuns.run(verdict, "", SampleRuns.passed("getPayment/200/card")));

            assertThat(badge).contains(verdict.name().toLowerCase(java.util.Locale.ROOT) + " 1/1</text>");
            assertThatCode(() -> DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(badge))))
                    .doesNotThrowAnyException();
        }
    }
}
