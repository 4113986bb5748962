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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists of the sandbox while somebody else adds to them, or changes what their pages have. */
@Timeout(60)
class DisturbedListTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OTHER = "0000000000000000000000000";
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
        Row row = run(PAGES, busy);
        assertThat(row.verdict()).isInstanceOf(Verdict.Passed.class);
        assertThat(row.exchanges()).as("of the last time").hasSize(asks());
        assertThat(busy.lists).isEqualTo(4 * asks());
    }

    @Test
    void a_list_that_never_stands_still_is_judged_in_the_end() {
        Busy busy = new Busy(Integer.MAX_VALUE);
        assertThat(run(PAGES, busy).verdict()).isInstanceOf(Verdict.Failed.class);
        assertThat(busy.lists).isEqualTo(6 * asks());
    }

    @Test
    void a_page_that_cannot_be_had_is_no_disturbance() {
        AtomicInteger lists = new AtomicInteger();
        Changed once = new Changed(
                (request, answer) -> lists.incrementAndGet() == 1 ? with(answer, 500, new byte[0]) : answer);
        assertThat(run(PAGES, once).verdict()).isInstanceOf(Verdict.Failed.class);
        assertThat(lists).hasValue(asks());
    }

    @Test
    void another_order_is_no_disturbance() {
        AtomicInteger lists = new AtomicInteger();
        Changed last = new Changed((request, answer) -> lists.incrementAndGet() == asks() ? turned(answer) : answer);
        assertThat(run(PAGES, last).verdict()).isInstanceOf(Verdict.Failed.class);
        assertThat(lists).hasValue(asks());
    }

    @Test
    void a_page_that_is_not_full_must_have_what_the_list_has() {
        Changed pages = new Changed((request, answer) ->
                request.target().shown().contains("per_page=2") ? with(answer, 200, renamed(answer)) : answer);
        assertThat(run(a("listOffRamps/200/first_page-pages_agree"), pages).verdict())
                .isInstanceOfSatisfying(
                        Verdict.Failed.class,
                        failed -> assertThat(failed.violations())
                                .extracting(Violation::actual)
                                .containsExactly("[" + OTHER + "]"));
    }

    private static Row run(Case test, Transport transport) {
        try (Conversation conversation = SUITE.converse(SANDBOX.target(), transport, RunRequest.DEFAULT_TIMEOUT, 1)) {
            conversation.greet();
            return conversation.run(test);
        }
    }

    private static int asks() {
        return PAGES.relation().map(Relation::asks).orElseThrow().size();
    }

    private static Answer with(Answer answer, int status, byte[] body) {
        return new Answer(status, answer.headers(), body, false, answer.took());
    }

    /** With other identifiers. */
    private static byte[] renamed(Answer answer) {
        return answer.text()
                .replaceAll("\"id\":\"[^\"]+\"", "\"id\":\"" + OTHER + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** With the last entry first. */
    private static Answer turned(Answer answer) {
        try {
            ObjectNode body = (ObjectNode) JSON.readTree(answer.body());
            ArrayNode turned = JSON.createArrayNode();
            body.get("data").forEach(entry -> turned.insert(0, entry));
            body.set("data", turned);
            return with(answer, answer.status(), JSON.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** The way to the sandbox, on which what it answers to a GET is changed. */
    private record Changed(RestClient client, BiFunction<Request, Answer, Answer> change) implements Transport {

        Changed(BiFunction<Request, Answer, Answer> change) {
            this(new RestClient(SANDBOX.target().baseUrl(), RunRequest.DEFAULT_TIMEOUT), change);
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
