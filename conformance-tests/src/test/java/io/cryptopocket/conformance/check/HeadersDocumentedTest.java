package io.cryptopocket.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.Cases;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Contract;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The contract documents no header of an answer yet; here it documents some of each type. */
class HeadersDocumentedTest {

    private static final String ANSWER = "          description: The subscription is made, or an error.\n";
    private static final Case CASE = Cases.of(with("""
                      headers:
                        X-Request-Id: {required: true, description: d, schema: {type: string, format: uuid}}
                        X-Left: {description: d, schema: {type: integer, minimum: 0}}
                        X-Price: {description: d, schema: {type: number}}
                        X-Last: {description: d, schema: {type: boolean}}
                        X-Until: {description: d, schema: {type: string, format: date-time}}
                        X-Region: {description: d, schema: {type: string, pattern: '^[a-z]{2}$'}}
            """)).stream()
            .filter(test -> test.id().toString().equals("subscribeToWebhook/200/pay_in"))
            .findFirst()
            .orElseThrow();
    private static final String ID = "46763180-3cec-4a00-b3b1-963bc73db894";

    @TestFactory
    Stream<DynamicTest> finds_a_header_that_is_wrong() {
        return Stream.of(
                        List.of("x-request-id should be there but was missing"),
                        List.of("x-request-id should be a valid uuid but was 7", "x-request-id", "7"),
                        List.of(
                                "x-request-id should be a valid uuid but was " + ID + ", " + ID,
                                "x-request-id",
                                ID,
                                ID),
                        List.of("x-left should be at least 0 but was -1", "x-left", "-1"),
                        List.of("x-left should be an integer but was 1.5", "x-left", "1.5"),
                        List.of("x-left should be an integer but was \"many\"", "x-left", "many"),
                        List.of("x-left should be an integer but was \"\"", "x-left", ""),
                        List.of("x-price should be a number but was \"1,50\"", "x-price", "1,50"),
                        List.of("x-last should be a boolean but was \"yes\"", "x-last", "yes"),
                        List.of("x-until should be a valid date-time but was tomorrow", "x-until", "tomorrow"),
                        List.of("x-region should match ^[a-z]{2}$ but was EU", "x-region", "EU"))
                .map(fault -> DynamicTest.dynamicTest(
                        fault.get(0),
                        () -> assertThat(judge(fault))
                                .extracting(violation -> violation.property().toLowerCase(Locale.ROOT))
                                .containsExactly("header " + fault.get(0).toLowerCase(Locale.ROOT))));
    }

    @TestFactory
    Stream<DynamicTest> accepts_a_header_that_is_right() {
        return Stream.of(
                        List.of("the required one alone", "x-request-id", ID),
                        List.of("capitals", "x-request-id", ID.toUpperCase(Locale.ROOT)),
                        List.of("an integer", "x-left", "0"),
                        List.of("a number with a fraction", "x-price", "1.50"),
                        List.of("a number without one", "x-price", "-2"),
                        List.of("a boolean", "x-last", "false"),
                        List.of("a time", "x-until", "2026-06-16T11:30:00+02:00"),
                        List.of("a header that nobody documents", "x-other", "1", "2"))
                .map(right -> DynamicTest.dynamicTest(
                        right.get(0), () -> assertThat(judge(right)).isEmpty()));
    }

    /** @param header a remark, then perhaps a name and its values */
    private static List<Violation> judge(List<String> header) {
        Map<String, List<String>> headers = new HashMap<>();
        if (header.size() > 1) {
            headers.put("x-request-id", List.of(ID));
            headers.put(header.get(1), header.subList(2, header.size()));
        }
        Answer answer = new Answer(200, headers, new byte[0], false, Duration.ZERO);
        return new HeadersDocumented(new Validators()).judge(CASE, Reply.of(answer, List.of()));
    }

    private static Contract with(String headers) {
        Contract contract = Contract.load();
        assertThat(contract.text()).contains(ANSWER);
        return Contract.parse(contract.text().replace(ANSWER, ANSWER + headers), contract.name());
    }
}
