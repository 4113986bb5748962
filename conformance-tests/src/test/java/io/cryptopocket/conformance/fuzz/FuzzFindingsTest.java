package io.cryptopocket.conformance.fuzz;

import static io.cryptopocket.conformance.fuzz.FuzzedSandbox.request;
import static io.cryptopocket.conformance.fuzz.FuzzedSandbox.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.run.KnownFailure;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.ExitCode;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What requests made at random find in a sandbox that is wrong. */
class FuzzFindingsTest {

    /** One fault each of many kinds, and where the finding has to be. */
    private static final Map<String, String> FAULTS = Map.ofEntries(
            Map.entry("wrong-status:authenticate/200/success", "authenticate/fuzz/status-documented-202"),
            Map.entry("wrong-status:createOffRamp/422/validation_error", "createOffRamp/fuzz/status-documented-409"),
            Map.entry(
                    "dropped-field:createPayment/200/success/data.payment_id",
                    "createPayment/fuzz/body-schema-200-data_payment_id"),
            Map.entry(
                    "wrong-type:getOffRampQuote/200/success/data.blockchain",
                    "getOffRampQuote/fuzz/body-schema-200-data_b"),
            Map.entry(
                    "unknown-value:reconcilePayment/200/success/status",
                    "reconcilePayment/fuzz/body-schema-200-status"),
            Map.entry(
                    "broken-constraint:listPayments/200/success/data.0.created_at/format",
                    "listPayments/fuzz/body-schema-200-data_each_created_at"),
            Map.entry("broken-json:listCustomers/200/success", "listCustomers/fuzz/body-json-200"),
            Map.entry("duplicate-key:listOffRamps/200/success", "listOffRamps/fuzz/body-json-200"),
            Map.entry("wrong-media-type:getPayment/200/success", "getPayment/fuzz/media-type-200"),
            Map.entry(
                    "missing-media-type:reconcilePayment/422/validation_error", "reconcilePayment/fuzz/media-type-422"),
            Map.entry(
                    "leaked-stack-trace:createGuidedPayment/200/success", "createGuidedPayment/fuzz/nothing-revealed"),
            Map.entry(
                    "leaked-token:getVerificationStatus/200/success",
                    "getVerificationStatus/fuzz/nothing-revealed-no-se"),
            Map.entry(
                    "ignored-constraint:listCustomers/query.per_page/maximum",
                    "listCustomers/fuzz/invalid-refused-query.per_page-maximum"),
            Map.entry(
                    "ignored-constraint:createCustomer/body.country/pattern",
                    "createCustomer/fuzz/invalid-refused-body.country-pattern"),
            Map.entry(
                    "ignored-constraint:createCompanyCustomer/body.company_name/maxLength",
                    "createCompanyCustomer/fuzz/invalid-refused-body.company_name-maxLength"),
            Map.entry("refused:getOnRampQuote/200/success", "getOnRampQuote/fuzz/code-documented-200"));

    @RegisterExtension
    static final FuzzedSandbox SANDBOX = new FuzzedSandbox();

    @Test
    void finds_each_kind_of_fault_with_few_requests_and_makes_the_request_small() {
        new TreeMap<>(FAULTS).forEach((fault, expected) -> {
            SANDBOX.fault(fault);

            FuzzResult few = SANDBOX.run(request(42, List.of(operation(fault)), false, 8));
            boolean enough = ids(few).stream().anyMatch(id -> id.startsWith(expected));
            FuzzResult result = enough ? few : SANDBOX.run(request(42, List.of(operation(fault)), false, 45));

            assertThat(ids(result)).as(fault).anyMatch(id -> id.startsWith(expected));
            assertThat(result.run().exitCode()).as(fault).isEqualTo(ExitCode.NONCONFORMANT);
        });
    }

    @Test
    void a_finding_is_the_smallest_request_as_a_line_for_a_shell() {
        SANDBOX.fault("ignored-constraint:listCustomers/query.per_page/maximum");

        FuzzResult result = SANDBOX.run(request(42, List.of("listCustomers"), false, 45));

        Row row = result.run().rows().stream()
                .filter(one -> one.id().example().equals("invalid-refused-query.per_page-maximum"))
                .findFirst()
                .orElseThrow();
        assertThat(FuzzedSandbox.message(row))
                .matches(
                        "(?s)listCustomers/fuzz/invalid-refused-query.per_page-maximum: request that"
                                + " breaks maximum \\(query.per_page .*100\\) should be refused but was accepted\n"
                                + "  check      no invalid request is accepted\n"
                                + "  contract   spec/cryptopocket.yaml:\\d+  \\(inferred\\)\n"
                                + "  request    GET http://127.0.0.1:\\d+/api/customers/list\\?per_page=101\n"
                                + "  expected   422  a refusal\n"
                                + "  but was    200  success\n"
                                + "  repeat     curl -X GET -H \"auth: \\$TOKEN\" 'http://127.0.0.1:\\d+/api/customers/list\\?per_page=101'");
        assertThat(row.summary()).contains("Found by request").contains("of seed 42");
    }

    @Test
    void a_known_finding_does_not_count() {
        SANDBOX.fault("wrong-media-type:getPayment/200/success");
        KnownFailure known = new KnownFailure(
                CaseId.parse("getPayment/fuzz/media-type-200"), "Being corrected.", "link", LocalDate.MAX);

        FuzzResult result = SANDBOX.run(with(request(1, List.of("getPayment"), false, 20), 1, List.of(known)));

        assertThat(result.run().known()).isOne();
        assertThat(result.run().failed()).isZero();
    }

    private static String operation(String fault) {
        return fault.substring(fault.indexOf(':') + 1).split("/", 2)[0];
    }

    private static List<String> ids(FuzzResult result) {
        return result.run().rows().stream()
                .filter(row -> row.verdict() instanceof Verdict.Failed)
                .map(row -> row.id().toString())
                .toList();
    }
}
