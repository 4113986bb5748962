package io.cryptopocket.sandbox.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The live tokens. Only digests are kept; an integration that asks for more than {@link #MOST_PER_INTEGRATION}
 * tokens loses its oldest ones, so that signing in for ever costs no memory.
 */
public final class Tokens {

    /** Live tokens that one integration can have. */
    public static final int MOST_PER_INTEGRATION = 1_000;

    private final InstantSource clock;
    private final Duration lifetime;
    private final Map<Digest, Entry> live = new ConcurrentHashMap<>();
    private final Map<Integration, Deque<Digest>> inOrder = new ConcurrentHashMap<>();
    private final Set<Integration> notAllowed = ConcurrentHashMap.newKeySet();

    private record Entry(Integration holder, Instant expires) {}

    /**
     * An empty table.
     *
     * @param clock decides when a token has expired
     * @param lifetime of every token
     */
    public Tokens(InstantSource clock, Duration lifetime) {
        this.clock = clock;
        this.lifetime = lifetime;
    }

    /** Makes a new, random token (122 bits). */
    public IssuedToken issue(Integration holder) {
        String value = UUID.randomUUID().toString();
        Digest digest = Digest.of(value);
        Deque<Digest> own = inOrder.computeIfAbsent(holder, any -> new ArrayDeque<>());
        synchronized (own) {
            if (own.size() >= MOST_PER_INTEGRATION) {
                live.remove(own.removeFirst());
            }
            own.addLast(digest);
            live.put(digest, new Entry(holder, clock.instant().plus(lifetime)));
        }
        return new IssuedToken(value, lifetime);
    }

    /**
     * Who holds a token.
     *
     * @return empty when the token was never issued, has expired, was revoked, or when its holder is taken off the
     *     allow list
     */
    public Optional<Integration> holder(String token) {
        Entry entry = live.get(Digest.of(token));
        return entry != null && clock.instant().isBefore(entry.expires()) && !notAllowed.contains(entry.holder())
                ? Optional.of(entry.holder())
                : Optional.empty();
    }

    /** Makes the tokens of an integration worthless before their time; it may ask for new ones. */
    public void revoke(Integration holder) {
        Deque<Digest> own = inOrder.computeIfAbsent(holder, any -> new ArrayDeque<>());
        synchronized (own) {
            own.forEach(live::remove);
            own.clear();
        }
    }

    /** Takes an integration off the allow list, with all its tokens, or puts it back. */
    public void allow(Integration holder, boolean allowed) {
        if (allowed) {
            notAllowed.remove(holder);
        } else {
            notAllowed.add(holder);
        }
    }

    /** Makes all tokens worthless and puts everybody back on the allow list. */
    public void clear() {
        live.clear();
        inOrder.clear();
        notAllowed.clear();
    }
}
