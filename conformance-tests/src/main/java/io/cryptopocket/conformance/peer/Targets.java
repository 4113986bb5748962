package io.cryptopocket.conformance.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Fixture;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a target of what the settings ask for. */
public final class Targets {

    /** The fixtures that the suite can supply itself. */
    private static final String FILE_URL = "file_url";

    private static final String WEBHOOK_URL = "webhook_url";

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
        Map<String, JsonNode> fixtures = seeded(contract);
        contract.fixtures().keySet().forEach(name -> fixtures.putIfAbsent(name, text("https://example.com/" + name)));
        return new Target("Prism", prism.url(), Profile.PRISM, fixtures, Optional.empty(), prism::close);
    }

    private static Target builtIn(Contract contract) {
        Loopback loopback = Loopback.start();
        try {
            URI url = BuiltInSandbox.start(loopback.authority());
            return with(loopback, new TargetPlace("built-in sandbox", url, Profile.SANDBOX), seeded(contract));
        } catch (RuntimeException e) {
            loopback.close();
            throw e;
        }
    }

    /** What the sandbox is seeded with, as the contract says. */
    private static Map<String, JsonNode> seeded(Contract contract) {
        Map<String, JsonNode> fixtures = new LinkedHashMap<>();
        contract.fixtures()
                .forEach((name, fixture) -> fixture.sandboxValue().ifPresent(value -> fixtures.put(name, value)));
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
        TargetPlace place = new TargetPlace(at.baseUrl().toString(), at.baseUrl(), Profile.FOREIGN);
        if (isLoopback(at.baseUrl())) {
            return with(Loopback.start(), place, fixtures);
        }
        return new Target(place.name(), place.url(), place.profile(), fixtures, Optional.empty(), () -> {});
    }

    private record TargetPlace(String name, URI url, Profile profile) {}

    /** A target on this machine, which can reach what the suite offers; what the settings name comes first. */
    private static Target with(Loopback loopback, TargetPlace place, Map<String, JsonNode> fixtures) {
        fixtures.putIfAbsent(FILE_URL, text(loopback.fileUrl()));
        boolean visible = fixtures.putIfAbsent(WEBHOOK_URL, text(loopback.webhookUrl())) == null;
        Optional<Inbox> inbox = visible ? Optional.of(loopback.inbox()) : Optional.empty();
        return new Target(place.name(), place.url(), place.profile(), fixtures, inbox, loopback::close);
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    /** A fixture's value as typed; what is no number stays text and is then the target's to refuse. */
    private static JsonNode value(Fixture fixture, String typed) {
        return fixture.type() == Fixture.Type.INTEGER && typed.matches("-?\\d{1,18}")
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(typed))
                : text(typed);
    }

    private static boolean isLoopback(URI url) {
        return List.of("localhost", "127.0.0.1", "[::1]").contains(url.getHost());
    }
}
