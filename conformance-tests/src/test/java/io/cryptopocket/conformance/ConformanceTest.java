package io.cryptopocket.conformance;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.message.FailureMessage;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.peer.Targets;
import io.cryptopocket.conformance.run.Conversation;
import io.cryptopocket.conformance.run.RunRequest;
import io.cryptopocket.conformance.run.Suite;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.spec.Contract;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/** Every case of the contract as a test of its own, against the built-in sandbox, with a link to the contract's line. */
class ConformanceTest {

    @TestFactory
    Stream<DynamicTest> the_sandbox_does_what_the_contract_says() {
        Contract contract = Contract.load();
        Suite suite = Suite.of(contract);
        Target target = Targets.open(new TargetChoice.BuiltIn(), contract);
        Conversation conversation = suite.converse(target, RunRequest.DEFAULT_TIMEOUT, 1);
        return suite.cases().stream()
                .map(test -> DynamicTest.dynamicTest(
                        test.id().toString(), source(test), () -> assertConforms(conversation.run(test))))
                .onClose(conversation::close)
                .onClose(target::close);
    }

    private static URI source(Case test) {
        return URI.create("classpath:/cryptopocket.yaml?line=" + test.contractLine());
    }

    private static void assertConforms(Row row) {
        if (row.verdict() instanceof Verdict.Failed failed) {
            throw new AssertionError(FailureMessage.of(row, failed.violations()));
        }
        if (row.verdict() instanceof Verdict.Errored errored) {
            throw new IllegalStateException(row.id() + ": " + errored.sentence());
        }
        if (row.verdict() instanceof Verdict.Skipped skipped) {
            throw new TestAbortedException(skipped.reason().sentence() + " " + skipped.detail());
        }
    }
}
