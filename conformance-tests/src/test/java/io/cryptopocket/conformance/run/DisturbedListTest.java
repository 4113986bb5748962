package io.cryptopocket.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.Relation;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.http.NoAnswer;
import io.cryptopocket.conformance.http.Request;
import io.cryptopocket.conformance.http.RestClient;
import io.cryptopocket.conformance.http.Transport;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists of the sandbox while somebody else adds to them, or changes what their pages have. */
@Timeout(60)
class DisturbedListTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Suite SUITE = Suite.of(Contract.load());
    private static final Case PAGES = a("listCustomers/200/first_page-pages_agree");
    private static final Case CREATED = a("createCustomer/200/minimal");

    @RegisterExtension
    static final OpenSandbox SANDBOX = new OpenSandbox();

    private static Case a(String id) {
        return SUITE.cases().stream()
                .filter(test -> test.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pages_are_asked_for_again_when_the_list_has_grown_meanwhile() {
        Busy busy = new Busy(3);
        try (Conversation conversation = SUITE.converse(SANDBOX.target(), busy, RunRequest.DEFAULT_TIMEOUT, 1)) {
            conversation.greet();
            Row row = conversation.run(PAGES);
            assertThat(row.verdict()).isInstanceOf(Verdict.Passed.class);
            assertThat(row.exchanges()).as("of the last time").hasSize(asks());
            assertThat(busy.lists).isEqualTo(4 * asks());
        }
    }

    @Test
    void a_list_that_never_stands_still_is_judged_in_the_end() {
        Busy busy = new Busy(Integer.MAX_VALUE);
        try (Conversation conversation = SUITE.converse(SANDBOX.target(), busy, RunRequest.DEFAULT_TIMEOUT, 1)) {
            conversation.greet();
            assertThat(conversation.run(PAGES).verdict()).isInstanceOf(Verdict.Failed.class);
            assertThat(busy.lists).isEqualTo(6 * asks());
        }
    }

    @Test
    void a_page_that_cannot_be_had_is_no_disturbance() {
        AtomicInteger lists = new AtomicInteger();
        Changed once = new Changed(answer -> lists.incrementAndGet() == 1
                ? new Answer(500, answer.headers(), new byte[0], false, answer.took())
                : answer);
        try (Conversation conversation = SUITE.converse(SANDBOX.target(), once, RunRequest.DEFAULT_TIMEOUT, 1)) {
            conversation.greet();
            assertThat(conversation.run(PAGES).verdict()).isInstanceOf(Verdict.Failed.class);
            assertThat(lists).hasValue(asks());
        }
    }

    @Test
    void another_order_is_no_disturbance() {
        AtomicInteger lists = new AtomicInteger();
        Changed last = new Changed(answer -> lists.incrementAndGet() == asks() ? turned(answer) : answer);
        try (Conversation conversation = SUITE.converse(SANDBOX.target(), last, RunRequest.DEFAULT_TIMEOUT, 1)) {
            conversation.greet();
            assertThat(conversation.run(PAGES).verdict()).isInstanceOf(Verdict.Failed.class);
            assertThat(lists).hasValue(asks());
        }
    }

    @Test
    void a_page_that_is_not_full_must_have_what_the_list_has() {
        String other = "0000000000000000000000000";
        Changed pages =
                new Changed((request, answer) -> request.target().shown().contains("per_page=2")
                        ? new Answer(
                                answer.status(),
                                answer.headers(),
                                answer.text()
                                        .replaceAll("\"id\":\"[^\"]+\"", "\"id\":\"" + other + "\"")
                                        .getBytes(StandardCharsets.UTF_8),
                                false,
                                answer.took())
                        : answer);
        try (Conversation conversation = SUITE.converse(SANDBOX.target(), pages, RunRequest.DEFAULT_TIMEOUT, 1)) {
            conversation.greet();
            assertThat(conversation
                            .run(a("listOffRamps/200/first_page-pages_agree"))
                            .verdict())
                    .isInstanceOfSatisfying(
                            Verdict.Failed.class,
                            failed -> assertThat(failed.violations())
                                    .extracting(Violation::actual)
                                    .containsExactly("[" + other + "]"));
        }
    }

    private static int asks() {
        return PAGES.relation().map(Relation::asks).orElseThrow().size();
    }

    /** The way to the sandbox, beside which a customer is created after the first page that a relation asks for. */
    private static final class Busy implements Transport {
        private final RestClient client = new RestClient(SANDBOX.target().baseUrl(), RunRequest.DEFAULT_TIMEOUT);
        private final Conversation others = SUITE.converse(SANDBOX.target(), RunRequest.DEFAULT_TIMEOUT, 2);
        private int left;
        private int lists;

        Busy(int times) {
            this.left = times;
        }

        @Override
        public Answer send(Request request, Map<String, String> credentials) throws NoAnswer {
            Answer answer = client.send(request, credentials);
            if (request.method().equals("GET") && ++lists % asks() == 1 && left-- > 0) {
                assertThat(others.run(CREATED).verdict()).isInstanceOf(Verdict.Passed.class);
            }
            return answer;
        }

        @Override
        public void close() {
            client.close();
            others.close();
        }
    }

    private static Answer turned(Answer answer) {
        try {
            ObjectNode body = (ObjectNode) JSON.readTree(answer.body());
            ArrayNode turned = JSON.createArrayNode();
            body.get("data").forEach(entry -> turned.insert(0, entry));
            body.set("data", turned);
            return new Answer(answer.status(), answer.headers(), JSON.writeValueAsBytes(body), false, answer.took());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The way to the sandbox, on which what it answers to a GET is changed. */
    private record Changed(RestClient client, BiFunction<Request, Answer, Answer> change) implements Transport {

        Changed(BiFunction<Request, Answer, Answer> change) {
            this(new RestClient(SANDBOX.target().baseUrl(), RunRequest.DEFAULT_TIMEOUT), change);
        }

        Changed(UnaryOperator<Answer> change) {
            this((request, answer) -> change.apply(answer));
        }

        @Override
        public Answer send(Request request, Map<String, String> credentials) throws NoAnswer {
            Answer answer = client.send(request, credentials);
            return request.method().equals("GET") ? change.apply(request, answer) : answer;
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
