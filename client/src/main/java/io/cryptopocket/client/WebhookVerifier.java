package io.cryptopocket.client;

import io.cryptopocket.client.error.WebhookRejectedException;
import io.cryptopocket.client.error.WebhookRejectedException.Reason;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells genuine deliveries from others, and reads them. Immutable and thread-safe; needs no connection.
 *
 * <p>A delivery is genuine when its signature was made with one of the secrets and its timestamp is not more than five minutes off.
 *
 * <pre>{@code
 * WebhookVerifier verifier = WebhookVerifier.of(apiSecret);
 *
 * try {
 *     WebhookEvent event = verifier.verifyAndParse(request.getInputStream().readAllBytes(), request::getHeader);
 *     if (event instanceof PayInEvent payIn) {
 *         ship(payIn.data().id());
 *     }
 *     response.setStatus(204); // also for events that are of no interest: others are delivered again
 * } catch (WebhookRejectedException e) {
 *     response.setStatus(400);
 * }
 * }</pre>
 *
 * <p>The same event may arrive more than once.
 */
public final class WebhookVerifier {

    /** Header with the moment of the delivery, in Unix seconds. */
    public static final String TIMESTAMP_HEADER = "X-Timestamp";

    /** Header with the signature, in hexadecimal digits. */
    public static final String SIGNATURE_HEADER = "X-Signature";

    /** How far a timestamp may be off. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final List<WebhookSignature> signatures;
    private final Clock clock;

    private WebhookVerifier(List<WebhookSignature> signatures, Clock clock) {
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * A verifier for deliveries that are signed with one of these secrets.
     *
     * @param secrets API secrets; more than one while a secret is being replaced
     * @return uses the system's clock
     * @throws IllegalArgumentException when there is no secret, or an empty one
     */
    public static WebhookVerifier of(String... secrets) {
        if (secrets.length == 0) {
            throw new IllegalArgumentException("Give at least one API secret.");
        }
        List<WebhookSignature> signatures = new ArrayList<>();
        for (String secret : secrets) {
            signatures.add(new WebhookSignature(Checks.credential("The API secret", secret)));
        }
        return new WebhookVerifier(List.copyOf(signatures), Clock.systemUTC());
    }

    /**
     * The same with another clock.
     *
     * @param other tells what time it is
     * @return a copy
     */
    public WebhookVerifier withClock(Clock other) {
        return new WebhookVerifier(signatures, Objects.requireNonNull(other, "other"));
    }

    /**
     * Checks a delivery and reads its event.
     *
     * @param rawBody the body exactly as it arrived: reading it as text or JSON first changes bytes
     * @param headers all headers by name, in any case of letters
     * @return a model of the event, or an {@link UnknownEvent}
     * @throws WebhookRejectedException when the delivery is not genuine or not readable; answer with a status of 400
     */
    public WebhookEvent verifyAndParse(byte[] rawBody, Map<String, List<String>> headers) {
        Map<String, List<String>> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> {
            if (name != null) {
                anyCase.put(name.toLowerCase(Locale.ROOT), values);
            }
        });
        return verifyAndParse(rawBody, name -> {
            List<String> values = anyCase.getOrDefault(name, List.of());
            return values.isEmpty() ? null : values.get(0);
        });
    }

    /**
     * Checks a delivery and reads its event.
     *
     * @param rawBody the body exactly as it arrived: reading it as text or JSON first changes bytes
     * @param header gives a header by its name, for example {@code request::getHeader}; null when there is none
     * @return a model of the event, or an {@link UnknownEvent}
     * @throws WebhookRejectedException when the delivery is not genuine or not readable; answer with a status of 400
     */
    public WebhookEvent verifyAndParse(byte[] rawBody, Function<String, @Nullable String> header) {
        String timestamp = required(header, TIMESTAMP_HEADER);
        byte[] signature = WebhookSignature.decoded(required(header, SIGNATURE_HEADER));
        if (!isRecent(timestamp)) {
            throw new WebhookRejectedException(Reason.TIMESTAMP_OFF, "The timestamp is more than five minutes off.");
        }
        boolean genuine = false;
        for (WebhookSignature each : signatures) {
            genuine |= each.signs(rawBody, timestamp, signature);
        }
        if (!genuine) {
            throw new WebhookRejectedException(
                    Reason.SIGNATURE_WRONG, "The signature was made with no secret known here.");
        }
        return WebhookEvents.read(rawBody);
    }

    private static String required(Function<String, @Nullable String> header, String name) {
        String value = header.apply(name);
        if (value == null || value.isBlank()) {
            throw new WebhookRejectedException(Reason.HEADER_MISSING, "The header " + name + " is missing.");
        }
        return value.strip();
    }

    private boolean isRecent(String timestamp) {
        if (!timestamp.matches("\\d{1,12}")) {
            throw new WebhookRejectedException(Reason.TIMESTAMP_OFF, "The timestamp is no number of seconds.");
        }
        long off = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
        return off <= TOLERANCE.toSeconds();
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "WebhookVerifier{secrets=" + signatures.size() + "}";
    }
}
