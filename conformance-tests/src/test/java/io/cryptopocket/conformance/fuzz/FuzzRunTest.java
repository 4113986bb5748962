package io.cryptopocket.conformance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.message.FailureMessage;
import io.cryptopocket.conformance.peer.Profile;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.peer.UnusableTarget;
import io.cryptopocket.conformance.run.Conversation;
import io.cryptopocket.conformance.run.KnownFailure;
import io.cryptopocket.conformance.run.RunRequest;
import io.cryptopocket.conformance.run.Selection;
import io.cryptopocket.conformance.run.Suite;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.ExitCode;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.sandbox.Sandbox;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Fixture;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FuzzRunTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Contract CONTRACT = Contract.load();
    /** Nothing listens there. */
    private static final String NOBODY = "127.0.0.1:1";

    private static final int OPERATIONS = CONTRACT.operations().size();
    private static final Suite SUITE = Suite.of(CONTRACT);

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

    private static Sandbox sandbox;
    private static Target target;
    private static Conversation conversation;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder().byHand().allowUrlHost(NOBODY).start();
        target = new Target("sandbox", sandbox.baseUri(), Profile.SANDBOX, fixtures(), Optional.empty(), () -> {});
        conversation = SUITE.converse(target, Duration.ofSeconds(30), 1);
        conversation.greet();
    }

    @AfterAll
    static void stop() {
        conversation.close();
        sandbox.close();
    }

    @AfterEach
    void right() {
        sandbox.noFault();
    }

    @Test
    void finds_nothing_in_the_right_sandbox_and_says_what_it_looked_at() {
        FuzzResult result = run(request(5, List.of(), false, 5));

        assertThat(result.run().rows())
                .filteredOn(row -> !(row.verdict() instanceof Verdict.Passed))
                .extracting(FuzzRunTest::message)
                .isEmpty();
        assertThat(result.run().verdict()).isEqualTo(RunVerdict.CONFORMANT);
        assertThat(result.run().because()).isEqualTo("No finding in " + 5 * OPERATIONS + " requests of seed 5.");
        assertThat(result.counts()).hasSize(OPERATIONS).allMatch(count -> count.all() == 5);
        assertThat(result.counts()).allMatch(count -> count.valid() + count.invalid() > 0);
    }

    @Test
    void finds_each_kind_of_fault_with_few_requests_and_makes_the_request_small() {
        new TreeMap<>(FAULTS).forEach((fault, expected) -> {
            sandbox.fault(fault);

            FuzzResult few = run(request(42, List.of(operation(fault)), false, 8));
            boolean enough = ids(few).stream().anyMatch(id -> id.startsWith(expected));
            FuzzResult result = enough ? few : run(request(42, List.of(operation(fault)), false, 45));

            assertThat(ids(result)).as(fault).anyMatch(id -> id.startsWith(expected));
            assertThat(result.run().exitCode()).as(fault).isEqualTo(ExitCode.NONCONFORMANT);
        });
    }

    @Test
    void a_finding_is_the_smallest_request_as_a_line_for_a_shell() {
        sandbox.fault("ignored-constraint:listCustomers/query.per_page/maximum");

        FuzzResult result = run(request(42, List.of("listCustomers"), false, 45));

        Row row = result.run().rows().stream()
                .filter(one -> one.id().example().equals("invalid-refused-query.per_page-maximum"))
                .findFirst()
                .orElseThrow();
        assertThat(message(row))
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
    void the_numbers_of_workers_changes_nothing_about_what_is_sent() {
        FuzzRequest request = request(9, List.of("createPayment", "listPayments"), false, 15);

        FuzzResult one = run(with(request, 1, List.of()));
        FuzzResult many = run(with(request, 8, List.of()));

        assertThat(many.counts()).isEqualTo(one.counts());
    }

    @Test
    void reads_only_when_asked_to_and_lists_the_rest() {
        FuzzResult result = run(request(3, List.of(), true, 2));

        CONTRACT.operations()
                .forEach(operation -> assertThat(count(result, operation.id()).all() > 0)
                        .as(operation.id())
                        .isEqualTo(operation.method().equals("GET")));
        assertThat(reasons(result)).containsOnly(SkipReason.READ_ONLY);
        assertThat(result.run().exitCode()).isEqualTo(ExitCode.PARTIAL);
    }

    @Test
    void lists_what_it_had_no_time_for() {
        RunRequest slow = new RunRequest(
                new TargetChoice.BuiltIn(),
                Selection.everything(),
                2,
                OptionalDouble.of(0.001),
                1,
                Duration.ofSeconds(5),
                Duration.ZERO,
                List.of());

        FuzzResult result = run(new FuzzRequest(slow, Duration.ofMillis(50), Long.MAX_VALUE));

        assertThat(result.requests()).isOne();
        assertThat(reasons(result)).containsOnly(SkipReason.TIME_OVER).hasSize(OPERATIONS - 1);
        assertThat(result.run().exitCode()).isEqualTo(ExitCode.PARTIAL);
    }

    @Test
    void lists_operations_for_which_the_target_lacks_a_fixture() {
        Target poor = new Target(
                "sandbox",
                sandbox.baseUri(),
                Profile.SANDBOX,
                fixtures().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("api_"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                Optional.empty(),
                () -> {});
        FuzzResult result = FuzzRun.of(
                CONTRACT, poor, conversation, request(1, List.of("createPayment"), false, 1), FuzzProgress.silent());

        assertThat(result.run().rows())
                .filteredOn(row -> row.id().toString().equals("createPayment/fuzz/requests"))
                .extracting(Row::verdict)
                .singleElement()
                .matches(verdict -> ((Verdict.Skipped) verdict).reason() == SkipReason.FIXTURE_MISSING);
    }

    @Test
    void a_target_that_cannot_be_reached_is_said_to_be_so() {
        RunRequest nobody = RunRequest.of(new TargetChoice.At(
                URI.create("http://127.0.0.1:1/api"), Map.of("api_key", "key-of-somebody", "api_secret", "a-secret")));

        assertThatThrownBy(() -> FuzzRun.of(
                        CONTRACT, SUITE, FuzzRequest.of(nobody, Duration.ofSeconds(1)), FuzzProgress.silent()))
                .isInstanceOf(UnusableTarget.class)
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void a_known_finding_does_not_count() {
        sandbox.fault("wrong-media-type:getPayment/200/success");
        KnownFailure known = new KnownFailure(
                CaseId.parse("getPayment/fuzz/media-type-200"), "Being corrected.", "link", LocalDate.MAX);

        FuzzResult result = run(with(request(1, List.of("getPayment"), false, 20), 1, List.of(known)));

        assertThat(result.run().known()).isOne();
        assertThat(result.run().failed()).isZero();
    }

    private static FuzzResult run(FuzzRequest request) {
        return FuzzRun.of(CONTRACT, target, conversation, request, FuzzProgress.silent());
    }

    /** @param each requests for each operation */
    private static FuzzRequest request(long seed, List<String> only, boolean readOnly, int each) {
        RunRequest run = new RunRequest(
                new TargetChoice.BuiltIn(),
                new Selection(only, Optional.empty(), readOnly, Optional.empty()),
                2,
                OptionalDouble.empty(),
                seed,
                Duration.ofSeconds(30),
                Duration.ZERO,
                List.of());
        return new FuzzRequest(run, LONG, (long) each * OPERATIONS);
    }

    private static FuzzRequest with(FuzzRequest request, int workers, List<KnownFailure> known) {
        RunRequest run = request.run();
        return new FuzzRequest(
                new RunRequest(
                        run.target(),
                        run.selection(),
                        workers,
                        run.rate(),
                        run.seed(),
                        run.timeout(),
                        run.patience(),
                        known),
                request.time(),
                request.most());
    }

    private static Map<String, JsonNode> fixtures() {
        return CONTRACT.fixtures().values().stream()
                .collect(Collectors.toMap(
                        Fixture::name,
                        fixture -> fixture.sandboxValue()
                                .orElse(JsonNodeFactory.instance.textNode("http://" + NOBODY + "/" + fixture.name()))));
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

    private static List<SkipReason> reasons(FuzzResult result) {
        return result.run().rows().stream()
                .filter(row -> row.verdict() instanceof Verdict.Skipped)
                .map(row -> ((Verdict.Skipped) row.verdict()).reason())
                .toList();
    }

    private static FuzzCount count(FuzzResult result, String operationId) {
        return result.counts().stream()
                .filter(count -> count.operationId().equals(operationId))
                .findFirst()
                .orElseThrow();
    }

    private static String message(Row row) {
        return row.verdict() instanceof Verdict.Failed failed
                ? FailureMessage.of(row, failed.violations())
                : row.id() + " " + row.verdict();
    }
}
