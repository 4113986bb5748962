package io.cryptopocket.sandbox.benchmark;

import io.cryptopocket.sandbox.ForkedServer;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The Prism mock, which knows the same contract and no rule. */
final class Prism {

    private static final Path DIRECTORY = Path.of(System.getProperty("prism", "../../conformance-tests/prism"))
            .toAbsolutePath()
            .normalize();

    private Prism() {}

    /** Starts it; {@code directory} is for a copy of the contract. */
    static ForkedServer start(Path directory) throws IOException {
        Path command = DIRECTORY.resolve("node_modules/.bin/prism");
        if (!Files.exists(command)) {
            throw new IOException("Prism is not installed; run npm ci in " + DIRECTORY + ".");
        }
        Path contract = Files.writeString(
                directory.resolve("contract.yaml"), Contract.load().text());
        ProcessBuilder mock = new ProcessBuilder(
                        command.toString(), "mock", "-h", "127.0.0.1", "-p", "0", contract.toString())
                .redirectErrorStream(true);
        mock.environment().put("NO_COLOR", "1");
        return ForkedServer.of(mock);
    }
}
