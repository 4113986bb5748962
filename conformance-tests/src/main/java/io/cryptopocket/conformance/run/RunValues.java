package io.cryptopocket.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.cases.Values;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.spec.Await;
import io.cryptopocket.spec.FreshKind;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The values of one case: what the target has, what earlier calls delivered, and new ones. New values depend on the seed,
 * the case and a count only, and on a number that is different in each run, since a target remembers.
 */
final class RunValues implements Values {

    private final Target target;
    private final String origin;
    private final AtomicLong count = new AtomicLong();
    private final Map<String, JsonNode> taken = new ConcurrentHashMap<>();

    /** @param origin different for each run and each case */
    RunValues(Target target, String origin) {
        this.target = target;
        this.origin = origin;
    }

    void take(String name, JsonNode value) {
        taken.put(name, value);
    }

    /** A condition in which a taken value or a fixture is named, with the value itself. */
    Await resolved(Await await) {
        JsonNode expected = await.expected();
        Optional<JsonNode> value = expected.has("taken")
                ? taken(expected.get("taken").asText())
                : expected.has("fixture") ? fixture(expected.get("fixture").asText()) : Optional.empty();
        return value.map(found -> new Await(await.pointer(), found)).orElse(await);
    }

    @Override
    public Optional<JsonNode> fixture(String name) {
        return target.fixture(name);
    }

    @Override
    public Optional<JsonNode> taken(String name) {
        return Optional.ofNullable(taken.get(name));
    }

    @Override
    public JsonNode fresh(FreshKind kind) {
        UUID uuid = UUID.nameUUIDFromBytes((origin + "#" + count.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
        String text = uuid.toString().replace("-", "");
        return JsonNodeFactory.instance.textNode(
                switch (kind) {
                    case EMAIL -> "conformance-" + text + "@example.com";
                    case TEXT -> "conformance" + text.substring(0, 20);
                    case UUID -> uuid.toString();
                    case IBAN -> iban(uuid);
                    case URL -> "https://example.com/conformance/" + text;
                });
    }

    /** A German IBAN with valid check digits (ISO 13616). */
    private static String iban(UUID uuid) {
        long digits = uuid.getLeastSignificantBits();
        String account = String.format(Locale.ROOT, "%018d", Math.floorMod(digits, 1_000_000_000_000_000_000L));
        int check = 98
                - new BigInteger(account + "131400").mod(BigInteger.valueOf(97)).intValue();
        return String.format(Locale.ROOT, "DE%02d%s", check, account);
    }
}
