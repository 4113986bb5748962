package io.cryptopocket.conformance.target;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Fixture;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a target of what the settings ask for. */
public final class Targets {

    /** The fixture that the suite can supply itself. */
    private static final String FILE_URL = "file_url";

    private Targets() {}

    /** @throws UnusableTarget when it cannot be started */
    public static Target open(TargetChoice choice, Contract contract) {
        if (choice instanceof TargetChoice.At at) {
            return foreign(at, contract);
        }
        return choice instanceof TargetChoice.Prism ? prism(contract) : builtIn(contract);
    }

    private static Target prism(Contract contract) {
        PrismServer prism = PrismServer.start(PrismDirectory.find(), contract.text());
        // A mock knows no customer, so that the contract's own examples do.
        Map<String, JsonNode> fixtures = sandboxFixtures(contract, "https://example.com/document.pdf");
        return new Target("Prism", prism.url(), Profile.PRISM, fixtures, prism::close);
    }

    private static Target builtIn(Contract contract) {
        FileServer files = FileServer.start();
        try {
            URI url = BuiltInSandbox.start(files.authority());
            return new Target(
                    "built-in sandbox", url, Profile.SANDBOX, sandboxFixtures(contract, files.url()), files::close);
        } catch (RuntimeException e) {
            files.close();
            throw e;
        }
    }

    /** What the sandbox is seeded with, as the contract says. */
    static Map<String, JsonNode> sandboxFixtures(Contract contract, String fileUrl) {
        Map<String, JsonNode> fixtures = new LinkedHashMap<>();
        contract.fixtures()
                .forEach((name, fixture) -> fixture.sandboxValue().ifPresent(value -> fixtures.put(name, value)));
        fixtures.put(FILE_URL, JsonNodeFactory.instance.textNode(fileUrl));
        return fixtures;
    }

    private static Target foreign(TargetChoice.At at, Contract contract) {
        Map<String, JsonNode> fixtures = new LinkedHashMap<>();
        at.fixtures().forEach((name, typed) -> {
            Fixture fixture = contract.fixtures().get(name);
            if (fixture != null) {
                fixtures.put(name, value(fixture, typed));
            }
        });
        if (fixtures.containsKey(FILE_URL) || !isLoopback(at.baseUrl())) {
            return new Target(at.baseUrl().toString(), at.baseUrl(), Profile.FOREIGN, fixtures, () -> {});
        }
        FileServer files = FileServer.start();
        fixtures.put(FILE_URL, JsonNodeFactory.instance.textNode(files.url()));
        return new Target(at.baseUrl().toString(), at.baseUrl(), Profile.FOREIGN, fixtures, files::close);
    }

    /** A fixture's value as typed; what is no number stays text and is then the target's to refuse. */
    private static JsonNode value(Fixture fixture, String typed) {
        return fixture.type() == Fixture.Type.INTEGER && typed.matches("-?\\d{1,18}")
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(typed))
                : JsonNodeFactory.instance.textNode(typed);
    }

    private static boolean isLoopback(URI url) {
        return List.of("localhost", "127.0.0.1", "[::1]").contains(url.getHost());
    }
}
