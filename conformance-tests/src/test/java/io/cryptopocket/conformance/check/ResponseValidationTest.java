package io.cryptopocket.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Contract;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Answers that are wrong in one small way, and answers that only look wrong. */
class ResponseValidationTest {

    private static final Checks CHECKS = Checks.of(Contract.load());

    @TestFactory
    Stream<DynamicTest> finds_what_is_wrong() {
        return ResponseFault.all().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.check() + " finds " + fault.name(), () -> {
                    SampleAnswer right = SampleAnswer.to(fault.to());
                    SampleAnswer wrong = fault.spoil().apply(right);

                    assertThat(judge(right)).isEmpty();
                    assertThat(judge(wrong)).extracting(Violation::check).contains(fault.check());
                    assertThat(judge(wrong))
                            .allSatisfy(violation -> assertThat(violation.property())
                                    .hasSizeLessThan(400)
                                    .matches("(?s).* should .*(was|were|holds|missing).*"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> accepts_what_only_looks_wrong() {
        return AcceptedAnswer.all().stream()
                .map(accepted -> DynamicTest.dynamicTest(accepted.name(), () -> {
                    SampleAnswer documented = SampleAnswer.to(accepted.to());
                    SampleAnswer changed = accepted.change().apply(documented);

                    assertThat(judge(changed)).isEmpty();
                    assertThat(changed.answer().text() + changed.answer().headers())
                            .as("something is changed")
                            .isNotEqualTo(documented.answer().text()
                                    + documented.answer().headers());
                }));
    }

    @Test
    void messages_show_what_is_wrong_and_no_secret() {
        String company = "createCompanyCustomer/200/company";
        assertMessage(
                SampleAnswer.to(company).with("/data/password", "\"abcdefghijk\""),
                "/data/password should have at least 12 characters but was a text of 11 characters (not shown)");
        assertMessage(
                SampleAnswer.to("authenticate/200/credentials").with("/data/expires_in", "\"3600\""),
                "/data/expires_in should be an integer but was \"3600\"");
        assertMessage(
                SampleAnswer.to(company).body(text -> "[{\"password\":\"hush\",\"id\":1}]"),
                "body should be an object but was [{\"password\":\"***\",\"id\":1}]");
        assertMessage(
                SampleAnswer.to(company).body(text -> text.replace("\"password\":\"", "\"password\":\"hu\u0001sh")),
                "body should be one JSON value but was no JSON: ...,\"password\":\"***\"}}");
    }

    private static void assertMessage(SampleAnswer sample, String message) {
        assertThat(judge(sample).get(0).property()).isEqualTo(message);
    }

    @Test
    void there_are_no_fewer_than_there_were() {
        assertThat(ResponseFault.all()).hasSizeGreaterThan(100);
        assertThat(AcceptedAnswer.all()).hasSizeGreaterThan(35);
    }

    private static List<Violation> judge(SampleAnswer sample) {
        return CHECKS.judge(sample.test(), Reply.of(sample.answer(), List.of()));
    }
}
