package io.cryptopocket.client.languages;

import static io.cryptopocket.client.server.Fixtures.fixture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cryptopocket.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clients that nobody wrote by hand: generated from the contract as it stands, compiled strictly, and run against the sandbox. */
class OtherLanguagesTest {

    private static final Path SOURCES = Path.of("src", "test", "languages");
    private static final Path WORK = Path.of("target", "languages").toAbsolutePath();
    private static final String FLOW = String.join(
            "\n",
            "authenticated",
            "document stored",
            "quoted",
            "customer registered",
            "customer verified",
            "payment created",
            "coins sent",
            "");

    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder().start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static Map<String, String> settings() {
        return Map.of(
                "CRYPTOPOCKET_URL", sandbox.baseUri().toString(),
                "CRYPTOPOCKET_API_KEY", fixture("api_key"),
                "CRYPTOPOCKET_API_SECRET", fixture("api_secret"),
                "CUSTOMER", fixture("customer"));
    }

    private static void assertSucceeds(String what, Command.Result result) {
        assertThat(result.exitCode()).as("%s:%n%s", what, result.output()).isZero();
    }

    @Test
    void buys_coins_and_hands_in_a_document_in_typescript() {
        Path work = WORK.resolve("typescript");
        Command.copy(SOURCES.resolve("typescript"), work);
        assertSucceeds(
                "npm ci (Node 20 must be installed)",
                Command.in(work, "npm", "ci", "--no-audit", "--no-fund").run());
        assertSucceeds(
                "tsc --strict",
                Command.in(work, "node", "node_modules/typescript/bin/tsc", "-p", ".")
                        .run());
        Command.Result flow =
                Command.in(work, "node", "built/flow.js").with(settings()).run();
        assertSucceeds("the flow in TypeScript", flow);
        assertThat(flow.output()).isEqualTo(FLOW);
    }

    @Test
    void buys_coins_and_hands_in_a_document_in_python() {
        Path work = WORK.resolve("python");
        Command.copy(SOURCES.resolve("python"), work);
        assumeTrue(Command.in(work, "python3", "--version").run().succeeded(), "There is no python3 on this machine.");
        assumeTrue(
                Command.in(work, "python3", "-m", "venv", "venv").run().succeeded(),
                "The python3 of this machine cannot make virtual environments (Debian: python3-venv).");
        Command.Result installed = Command.in(
                        work,
                        "venv/bin/python",
                        "-m",
                        "pip",
                        "install",
                        "--quiet",
                        "--disable-pip-version-check",
                        "-r",
                        "requirements.txt")
                .run();
        assumeTrue(installed.succeeded(), "pip cannot install what the generated client needs: " + installed.output());
        assertThat(Files.isDirectory(work.resolve("api/cryptopocket_api"))).isTrue();
        Map<String, String> settings = new HashMap<>(settings());
        settings.put("PYTHONPATH", work.resolve("api").toString());
        Command.Result flow =
                Command.in(work, "venv/bin/python", "flow.py").with(settings).run();
        assertSucceeds("the flow in Python", flow);
        assertThat(flow.output()).isEqualTo(FLOW);
    }
}
