package io.cryptopocket.governance.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.cryptopocket.governance.release.Project;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The gates themselves: red here means that the project must not be released as it is. */
class ProjectGatesTest {

    @TestFactory
    Stream<DynamicTest> the_project_passes_every_gate() {
        Review review = Review.of(Project.around(Path.of("")), LocalDate.now(ZoneOffset.UTC));
        return Gate.all().stream()
                .map(gate -> dynamicTest(
                        gate.title(), () -> assertThat(gate.check(review)).isEmpty()));
    }
}
