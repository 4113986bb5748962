package io.cryptopocket.sandbox.ramp.payment;

import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.listing.Page;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.listing.Shelf;
import io.cryptopocket.sandbox.listing.States;
import io.cryptopocket.sandbox.time.Timeline;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** All payments. Every question names the integration that asks, and is answered from its own payments only. */
public final class Payments {

    private static final class Folder {
        private final Shelf<Payment> shelf = new Shelf<>();
        private final States<PaymentStatus> states = new States<>(PaymentStatus.class);
    }

    private final Timeline timeline;
    private final ConcurrentMap<String, Payment> byId = new ConcurrentHashMap<>();
    private final Map<IntegrationId, Folder> folders = new HashMap<>();

    public Payments(Timeline timeline) {
        this.timeline = timeline;
    }

    public Optional<Payment> find(IntegrationId asker, String id) {
        timeline.settle();
        return Optional.ofNullable(byId.get(id))
                .filter(payment -> payment.owner().equals(asker));
    }

    /**
     * A page of the integration's payments, the newest first.
     *
     * @param status only those in this state; null for all
     */
    public Page<Payment> page(IntegrationId asker, @Nullable PaymentStatus status, PageRequest request) {
        return timeline.perform(now -> {
            Folder folder = folder(asker);
            return status == null ? folder.shelf.page(request) : folder.states.page(status, request, folder.shelf::at);
        });
    }

    /** How many payments there are in all. */
    public int size() {
        return byId.size();
    }

    /**
     * A payment whoever owns it: for the customer's pages, which know no integration, and for what happens by itself.
     */
    public Optional<Payment> findForCustomer(String id) {
        timeline.settle();
        return Optional.ofNullable(byId.get(id));
    }

    Payment get(String id) {
        return Objects.requireNonNull(byId.get(id), "no such payment");
    }

    Payment add(Payment payment) {
        Folder folder = folder(payment.owner());
        Payment placed = payment.at(folder.shelf.next());
        folder.shelf.add(placed);
        folder.states.add(placed.place(), placed.status());
        byId.put(placed.id(), placed);
        return placed;
    }

    void replace(Payment payment) {
        Payment before = Objects.requireNonNull(byId.put(payment.id(), payment), "no such payment");
        Folder folder = folder(payment.owner());
        folder.shelf.replace(payment.place(), payment);
        if (before.status() != payment.status()) {
            folder.states.move(payment.place(), before.status(), payment.status());
        }
    }

    private Folder folder(IntegrationId owner) {
        return folders.computeIfAbsent(owner, first -> new Folder());
    }
}
