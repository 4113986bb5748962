package io.cryptopocket.sandbox.customer;

import io.cryptopocket.sandbox.time.Timeline;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The KYB forms of companies. A form opens with its link and its password, for 90 days. Of passwords, digests are
 * kept.
 */
public final class KybForms {

    /** How long a link is good for. */
    public static final Duration LIFETIME = Duration.ofDays(90);

    private record Locked(KybForm form, byte[] digest) {}

    private final Timeline timeline;
    private final Map<UUID, Locked> forms = new HashMap<>();

    public KybForms(Timeline timeline) {
        this.timeline = timeline;
    }

    void add(KybForm form, String password) {
        forms.put(form.token(), new Locked(form, digest(form.token(), password)));
    }

    /**
     * The form, if link and password belong together and the link has not expired; which of it is wrong, nobody is
     * told.
     */
    public Optional<KybForm> open(UUID token, String password) {
        return timeline.perform(now -> Optional.ofNullable(forms.get(token))
                .filter(locked -> MessageDigest.isEqual(locked.digest(), digest(token, password)))
                .map(Locked::form)
                .filter(form -> now.isBefore(form.expires())));
    }

    private static byte[] digest(UUID token, String password) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((token + password).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
