package io.cryptopocket.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.check.Check;
import io.cryptopocket.conformance.check.Checks;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.http.NoAnswer;
import io.cryptopocket.conformance.http.Request;
import io.cryptopocket.conformance.http.RestClient;
import io.cryptopocket.conformance.http.Transport;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.RequestValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The correct sandbox with one thing wrong in its answers: each is caught, and by the check that is there for it. */
class WrongAnswersTest {

    private static final Contract CONTRACT = Contract.load();
    private static final Suite SUITE = Suite.of(CONTRACT);

    /** Every kind of answer that there is, without the large uploads, whose answers are no others. */
    private static final List<Case> CASES = SUITE.cases().stream()
            .filter(test -> List.of("authenticate", "uploadCustomerDocument")
                    .contains(test.id().operationId()))
            .filter(test -> test.kind() == Kind.EXAMPLE || test.kind() == Kind.ERROR_ROW)
            .filter(test -> !sendsMuch(test))
            .toList();

    @RegisterExtension
    static final OpenSandbox SANDBOX = new OpenSandbox();

    @Test
    void nothing_is_caught_when_nothing_is_wrong() {
        assertThat(violations(answer -> answer)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_wrong_answer_is_caught_by_the_check_it_names() {
        return WrongAnswer.all().stream()
                .map(wrong -> DynamicTest.dynamicTest(
                        wrong.check() + " catches " + wrong.name(),
                        () -> assertThat(checks(wrong)).contains(wrong.check())));
    }

    @Test
    void every_check_is_tripped_by_some_wrong_answer() {
        Set<String> tripped = WrongAnswer.all().stream().map(WrongAnswer::check).collect(Collectors.toSet());
        // Shown in AwaitedReachedTest: what is awaited takes several answers.
        tripped.add("awaited");
        Set<String> all = Checks.of(CONTRACT).all().stream().map(Check::id).collect(Collectors.toSet());
        assertThat(all).isEqualTo(tripped);
    }

    private static Set<String> checks(WrongAnswer wrong) {
        return violations(wrong.spoil()::apply).stream()
                .map(Violation::check)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private interface Spoil {
        Answer apply(Answer answer);
    }

    private static List<Violation> violations(Spoil spoil) {
        try (Conversation conversation =
                SUITE.converse(SANDBOX.target(), new Spoiled(spoil), RunRequest.DEFAULT_TIMEOUT, 1)) {
            conversation.greet();
            return CASES.stream()
                    .map(test -> conversation.run(test).verdict())
                    .filter(Verdict.Failed.class::isInstance)
                    .flatMap(verdict -> ((Verdict.Failed) verdict).violations().stream())
                    .toList();
        }
    }

    private static boolean sendsMuch(Case test) {
        return test.draft().values().values().stream().anyMatch(RequestValue.BytesValue.class::isInstance);
    }

    /** The way to the sandbox, on which answers are spoiled. The suite's own sign-in, which comes first, is not. */
    private static final class Spoiled implements Transport {
        private final RestClient client = new RestClient(SANDBOX.target().baseUrl(), RunRequest.DEFAULT_TIMEOUT);
        private final Spoil spoil;
        private boolean greeted;

        Spoiled(Spoil spoil) {
            this.spoil = spoil;
        }

        @Override
        public Answer send(Request request, Map<String, String> credentials) throws NoAnswer {
            Answer answer = client.send(request, credentials);
            if (!greeted) {
                greeted = true;
                return answer;
            }
            return spoil.apply(answer);
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
