package io.cryptopocket.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.conformance.cases.Drafts;
import io.cryptopocket.conformance.cases.Filled;
import io.cryptopocket.conformance.cases.Relation;
import io.cryptopocket.conformance.cases.Relation.Comparison;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Row;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Times in lists of payments are compared as times, however they are written. */
class ListsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TIME = "created_at";
    private static final Row PAGE =
            Contract.load().operation("listPayments").rows().get(0);

    @TestFactory
    Stream<DynamicTest> a_list_goes_from_the_newest_to_the_oldest() {
        return Stream.of(
                        List.of("2026-06-18T10:00:00.005Z", "2026-06-18T10:00:00Z"),
                        List.of("2026-06-18T10:00:00.5Z", "2026-06-18T10:00:00.050000Z"),
                        List.of("2026-06-18T10:00:00Z", "2026-06-18T11:30:00+02:00"),
                        List.of("2026-06-18T10:00:00Z", "2026-06-18T10:00:00.000Z"),
                        List.of("2026-06-18T10:00:00Z", "yesterday", "2026-06-19T10:00:00Z"))
                .map(times -> DynamicTest.dynamicTest(
                        times.toString(), () -> assertThat(misplaced(times)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> a_newer_entry_after_an_older_one_is_misplaced() {
        return Stream.of(
                        List.of("2026-06-18T10:00:00Z", "2026-06-18T10:00:00.005Z"),
                        List.of("2026-06-18T11:30:00+02:00", "2026-06-18T10:00:00Z"))
                .map(times -> DynamicTest.dynamicTest(
                        times.toString(), () -> assertThat(misplaced(times)).hasSize(1)));
    }

    private static List<RelationHolds.Difference> misplaced(List<String> times) throws IOException {
        return Lists.newestFirst(new Relation.NewestFirst(List.of(), TIME), told(times));
    }

    @TestFactory
    Stream<DynamicTest> days_are_those_of_utc() {
        return Stream.of(
                day(Comparison.FROM, "2026-06-18T00:00:00Z", true),
                day(Comparison.FROM, "2026-06-17T23:59:59Z", false),
                day(Comparison.FROM, "2026-06-17T22:30:00-02:00", true),
                day(Comparison.TO, "2026-06-18T23:59:59.999Z", true),
                day(Comparison.TO, "2026-06-19T00:00:00Z", false),
                day(Comparison.TO, "2026-06-19T01:30:00+02:00", true),
                day(Comparison.TO, "2026-06-18 14:10:00", true));
    }

    private static DynamicTest day(Comparison comparison, String time, boolean fits) {
        Relation.FilterRespected filter = new Relation.FilterRespected(
                List.of(), "day", JsonNodeFactory.instance.textNode("2026-06-18"), TIME, comparison);
        return DynamicTest.dynamicTest(
                comparison + " " + time,
                () -> assertThat(Lists.filtered(filter, told(List.of(time))).isEmpty())
                        .isEqualTo(fits));
    }

    private static Told told(List<String> times) throws IOException {
        ArrayNode entries = JSON.createArrayNode();
        times.forEach(time -> entries.addObject().put(TIME, time));
        ObjectNode body = PAGE.example().value().deepCopy();
        body.set("data", entries);
        return Told.of(
                new Filled(Drafts.of(PAGE), Map.of(), Optional.empty()),
                new Answer(200, Map.of(), JSON.writeValueAsBytes(body), false, Duration.ZERO));
    }
}
