package io.cryptopocket.sandbox.fault;

import io.cryptopocket.sandbox.webhook.Transport;
import io.cryptopocket.spec.Contract;
import jakarta.ws.rs.core.Feature;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a running server wrong in one way at a time, and right again. */
public final class FaultSwitch {

    private final Contract contract;
    private @Nullable Flaws flaws;
    private volatile @Nullable Flaw current;
    private volatile boolean applied;
    private volatile boolean changed;

    /**
     * A switch that is off.
     *
     * @param contract what the faults follow from
     */
    public FaultSwitch(Contract contract) {
        this.contract = contract;
    }

    /**
     * Turns a fault on, instead of the one that is on.
     *
     * @throws IllegalArgumentException when there is no such fault; the message names the nearest one
     */
    public synchronized void on(String name) {
        Flaws all = flaws == null ? new Flaws(contract) : flaws;
        flaws = all;
        Flaw flaw = all.byName().get(name);
        if (flaw == null) {
            throw new IllegalArgumentException(
                    "There is no fault " + name + "; the nearest is " + nearest(all, name) + ".");
        }
        flaw.reset();
        applied = false;
        changed = false;
        current = flaw;
    }

    /** Makes the server right again. */
    public void off() {
        current = null;
    }

    private static String nearest(Flaws all, String name) {
        return all.byName().keySet().stream()
                .max(Comparator.comparingInt(known -> inCommon(known, name)))
                .orElse("not to be had");
    }

    /** Length of the common start and the common end. */
    private static int inCommon(String known, String name) {
        int start = 0;
        int most = Math.min(known.length(), name.length());
        while (start < most && known.charAt(start) == name.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && known.charAt(known.length() - 1 - end) == name.charAt(name.length() - 1 - end)) {
            end++;
        }
        return start + end;
    }

    /** The fault that is on. */
    public Optional<Fault> fault() {
        return current().map(Flaw::fault);
    }

    /** Notes that the fault has acted on an answer, and whether that became another one. */
    void note(boolean isChanged) {
        applied = true;
        changed |= isChanged;
    }

    /** Whether the fault has acted since it was turned on and each answer was the same as without it. */
    public boolean madeNoDifference() {
        return applied && !changed;
    }

    /** Carries webhooks through this switch. */
    public Transport transport(Transport transport) {
        return (url, headers, body) -> current instanceof Flaw.InDelivery wrong
                ? wrong.mishap().post(transport, url, headers, body)
                : transport.post(url, headers, body);
    }

    Optional<Flaw> current() {
        return Optional.ofNullable(current);
    }

    /**
     * What connects this switch with a server.
     *
     * @param tokens for faults that let the wrong people in
     */
    public Feature feature(Impersonation tokens) {
        return context -> {
            context.register(new FaultyRequests(this, tokens, contract), Integer.MIN_VALUE);
            context.register(new FaultyAnswers(this), Integer.MIN_VALUE);
            context.register(new NoMediaType());
            return true;
        };
    }
}
