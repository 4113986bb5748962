package io.cryptopocket.sandbox.customer;

import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.listing.Page;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.listing.Shelf;
import io.cryptopocket.sandbox.time.Timeline;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All customers. Every question names the integration that asks, and is answered from its own customers only. */
public final class Customers {

    /** What an integration has; the customers themselves are in one map by identifier. */
    private static final class Folder {
        private final Shelf<Long> shelf = new Shelf<>();
        private final Map<String, Long> byEmail = new HashMap<>();
        private final Map<String, Long> byExternalId = new HashMap<>();
    }

    private final Timeline timeline;
    private final ConcurrentMap<Long, Customer> byId = new ConcurrentHashMap<>();
    private final Map<IntegrationId, Folder> folders = new HashMap<>();
    private final Map<UUID, Long> byForm = new HashMap<>();
    private long lastId;

    /** @param lastId identifiers begin behind this */
    public Customers(Timeline timeline, long lastId) {
        this.timeline = timeline;
        this.lastId = lastId;
    }

    /** The integration that a customer belongs to; empty if there is no such customer. */
    public Optional<IntegrationId> ownerOf(long id) {
        return Optional.ofNullable(byId.get(id)).map(Customer::owner);
    }

    public Optional<Customer> find(IntegrationId asker, long id) {
        timeline.settle();
        return Optional.ofNullable(byId.get(id))
                .filter(customer -> customer.owner().equals(asker));
    }

    /** Finds by e-mail address, written in upper or lower case. */
    public Optional<Customer> findByEmail(IntegrationId asker, String email) {
        return timeline.perform(now -> known(folder(asker).byEmail.get(key(email))));
    }

    /** Finds by the integration's own identifier; if several customers were given one, the last of them. */
    public Optional<Customer> findByExternalId(IntegrationId asker, String externalId) {
        return timeline.perform(now -> known(folder(asker).byExternalId.get(externalId)));
    }

    /** The customer whose verification form this is; whoever has its name may open it. */
    public Optional<Customer> findByForm(UUID form) {
        return timeline.perform(now -> known(byForm.get(form)));
    }

    /** A page of the integration's customers, the newest first. */
    public Page<Customer> page(IntegrationId asker, PageRequest request) {
        return timeline.perform(now -> folder(asker).shelf.page(request).map(this::get));
    }

    /** A customer whoever owns it, for what happens by itself. */
    public Customer get(long id) {
        return Objects.requireNonNull(byId.get(id), "no such customer");
    }

    /** How many customers there are in all. */
    public int size() {
        return byId.size();
    }

    boolean isRegistered(IntegrationId owner, String email) {
        return folder(owner).byEmail.containsKey(key(email));
    }

    long nextId() {
        return ++lastId;
    }

    /** Adds a customer with an identifier and an address that are new. */
    public void add(Customer customer) {
        timeline.perform(now -> {
            if (byId.putIfAbsent(customer.id(), customer) != null) {
                throw new IllegalArgumentException("There is a customer " + customer.id() + " already.");
            }
            byForm.put(customer.uuid(), customer.id());
            lastId = Math.max(lastId, customer.id());
            Folder folder = folder(customer.owner());
            folder.shelf.add(customer.id());
            folder.byEmail.put(key(customer.email()), customer.id());
            if (customer.externalId() != null) {
                folder.byExternalId.put(customer.externalId(), customer.id());
            }
            return now;
        });
    }

    Customer change(long id, UnaryOperator<Customer> change) {
        Customer changed = change.apply(get(id));
        byId.put(id, changed);
        return changed;
    }

    private Optional<Customer> known(@Nullable Long id) {
        return id == null ? Optional.empty() : Optional.of(get(id));
    }

    private Folder folder(IntegrationId owner) {
        return folders.computeIfAbsent(owner, first -> new Folder());
    }

    private static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
