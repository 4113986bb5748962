package io.cryptopocket.sandbox.ramp.offramp;

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

/** All off-ramps. Every question names the integration that asks, and is answered from its own off-ramps only. */
public final class OffRamps {

    private static final class Folder {
        private final Shelf<OffRamp> shelf = new Shelf<>();
        private final States<OffRampStatus> states = new States<>(OffRampStatus.class);
    }

    private final Timeline timeline;
    private final ConcurrentMap<String, OffRamp> byId = new ConcurrentHashMap<>();
    private final Map<IntegrationId, Folder> folders = new HashMap<>();

    public OffRamps(Timeline timeline) {
        this.timeline = timeline;
    }

    public Optional<OffRamp> find(IntegrationId asker, String id) {
        timeline.settle();
        return Optional.ofNullable(byId.get(id))
                .filter(offRamp -> offRamp.owner().equals(asker));
    }

    /**
     * A page of the integration's off-ramps, the newest first.
     *
     * @param status only those in this state; null for all
     */
    public Page<OffRamp> page(IntegrationId asker, @Nullable OffRampStatus status, PageRequest request) {
        return timeline.perform(now -> {
            Folder folder = folder(asker);
            return status == null ? folder.shelf.page(request) : folder.states.page(status, request, folder.shelf::at);
        });
    }

    /** How many off-ramps there are in all. */
    public int size() {
        return byId.size();
    }

    OffRamp get(String id) {
        return Objects.requireNonNull(byId.get(id), "no such off-ramp");
    }

    OffRamp add(OffRamp offRamp) {
        Folder folder = folder(offRamp.owner());
        OffRamp placed = offRamp.at(folder.shelf.next());
        folder.shelf.add(placed);
        folder.states.add(placed.place(), placed.status());
        byId.put(placed.id(), placed);
        return placed;
    }

    void replace(OffRamp offRamp) {
        OffRamp before = Objects.requireNonNull(byId.put(offRamp.id(), offRamp), "no such off-ramp");
        Folder folder = folder(offRamp.owner());
        folder.shelf.replace(offRamp.place(), offRamp);
        folder.states.move(offRamp.place(), before.status(), offRamp.status());
    }

    private Folder folder(IntegrationId owner) {
        return folders.computeIfAbsent(owner, first -> new Folder());
    }
}
