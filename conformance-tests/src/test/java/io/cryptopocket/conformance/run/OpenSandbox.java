package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.peer.Targets;
import io.cryptopocket.spec.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The built-in sandbox while the tests of a class run. */
final class OpenSandbox implements BeforeAllCallback, AfterAllCallback {

    private @Nullable Target target;

    Target target() {
        if (target == null) {
            throw new IllegalStateException("the tests have not begun, or are over");
        }
        return target;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        target = Targets.open(new TargetChoice.BuiltIn(), Contract.load());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        target().close();
        target = null;
    }
}
