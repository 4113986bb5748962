package io.cryptopocket.conformance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.message.FailureMessage;
import io.cryptopocket.conformance.peer.Profile;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.run.Conversation;
import io.cryptopocket.conformance.run.KnownFailure;
import io.cryptopocket.conformance.run.RunRequest;
import io.cryptopocket.conformance.run.Selection;
import io.cryptopocket.conformance.run.Suite;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.sandbox.Sandbox;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Fixture;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A sandbox that gets requests made at random while the tests of a class run, and is right again after each. */
final class FuzzedSandbox implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    static final Contract CONTRACT = Contract.load();
    static final Suite SUITE = Suite.of(CONTRACT);

    /** Longer than any test needs. */
    private static final Duration LONG = Duration.ofMinutes(5);

    /** Nothing listens there. */
    private static final String NOBODY = "127.0.0.1:1";

    private @Nullable Sandbox sandbox;
    private @Nullable Conversation conversation;

    @Override
    public void beforeAll(ExtensionContext context) {
        sandbox = Sandbox.builder().byHand().allowUrlHost(NOBODY).start();
        conversation = SUITE.converse(target(), Duration.ofSeconds(30), 1);
        conversation.greet();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        sandbox().noFault();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        conversation().close();
        sandbox().close();
    }

    void fault(String name) {
        sandbox().fault(name);
    }

    URI baseUri() {
        return sandbox().baseUri();
    }

    Conversation conversation() {
        return open(conversation);
    }

    private Target target() {
        return new Target("sandbox", baseUri(), Profile.SANDBOX, fixtures(), Optional.empty(), () -> {});
    }

    private Sandbox sandbox() {
        return open(sandbox);
    }

    private static <T> T open(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("the tests have not begun");
        }
        return part;
    }

    FuzzResult run(FuzzRequest request) {
        return FuzzRun.of(CONTRACT, target(), conversation(), request, FuzzProgress.silent());
    }

    /** @param each requests for each operation */
    static FuzzRequest request(long seed, List<String> only, boolean readOnly, int each) {
        RunRequest run = new RunRequest(
                new TargetChoice.BuiltIn(),
                new Selection(only, Optional.empty(), readOnly, Optional.empty()),
                2,
                OptionalDouble.empty(),
                seed,
                Duration.ofSeconds(30),
                Duration.ZERO,
                List.of());
        return new FuzzRequest(run, LONG, (long) each * CONTRACT.operations().size());
    }

    static FuzzRequest with(FuzzRequest request, int workers, List<KnownFailure> known) {
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

    /** What the sandbox has, and URLs at which nobody answers. */
    static Map<String, JsonNode> fixtures() {
        return CONTRACT.fixtures().values().stream()
                .collect(Collectors.toMap(
                        Fixture::name,
                        fixture -> fixture.sandboxValue()
                                .orElse(JsonNodeFactory.instance.textNode("http://" + NOBODY + "/" + fixture.name()))));
    }

    static String message(Row row) {
        return row.verdict() instanceof Verdict.Failed failed
                ? FailureMessage.of(row, failed.violations())
                : row.id() + " " + row.verdict();
    }
}
