package io.cryptopocket.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.cryptopocket.conformance.verdict.Run;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Resource.text("report.schema.json"));

    @Test
    void fits_the_published_schema() {
        for (Run run : new Run[] {SampleRuns.green(), SampleRuns.mixed(), SampleRuns.large(20, 40)}) {
            assertThat(SCHEMA.validate(JsonReport.render(run), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void the_published_schema_refuses_what_is_no_report() {
        String report = JsonReport.render(SampleRuns.mixed());

        assertThat(SCHEMA.validate(
                        report.replace("\"verdict\" : \"NONCONFORMANT\"", "\"verdict\" : \"GREAT\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(report.replace("\"planned\"", "\"plan\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void is_read_back_as_the_same_run() {
        for (Run run : new Run[] {SampleRuns.green(), SampleRuns.mixed(), SampleRuns.large(20, 40)}) {
            assertThat(ReadReport.of(JsonReport.render(run)).run()).isEqualTo(run);
        }
    }

    @Test
    void is_the_same_text_for_the_same_run() {
        assertThat(JsonReport.render(SampleRuns.mixed())).isEqualTo(JsonReport.render(SampleRuns.mixed()));
    }

    @Test
    void is_refused_when_it_breaks_off() {
        String report = JsonReport.render(SampleRuns.mixed());

        assertThatThrownBy(() -> ReadReport.of(report.substring(0, report.length() / 2)))
                .isInstanceOf(ReportProblem.class)
                .hasMessageMatching("it is not whole JSON: it breaks off or is damaged at line \\d+");
    }

    @Test
    void is_refused_with_the_place_of_what_cannot_be_read() {
        String report = JsonReport.render(SampleRuns.mixed());

        assertThatThrownBy(() -> ReadReport.of(report.replaceFirst("\"took_us\" : 12000", "\"took_us\" : \"soon\"")))
                .hasMessage("/rows/0/took_us should be a whole number");
        assertThatThrownBy(() -> ReadReport.of(report.replaceFirst("\"example\"", "\"sample\"")))
                .hasMessage("/rows/0/kind has the unknown value \"sample\"");
        assertThatThrownBy(() -> ReadReport.of("[]")).hasMessage("it is not a JSON object");
        assertThatThrownBy(() -> ReadReport.of("{}")).hasMessage("/format is missing");
        assertThatThrownBy(() -> ReadReport.of("{\"format\":\"x\"}"))
                .hasMessage("its format is \"x\", this suite reads \"cryptopocket-conformance-report/1\"");
    }
}
