package io.cryptopocket.client;

import io.cryptopocket.client.invoker.HttpCaller;
import java.util.Objects;

/**
 * The CryptoPocket API for one integration. Start with {@link #builder()} or {@link #fromEnvironment()}.
 *
 * <p>Make one, share it, close it at the end: it is immutable and thread-safe, and all its calls share one token, which is fetched
 * with the first call and renewed when it is used up or refused. Calls come in groups, each call blocking and, with {@code Async} at
 * the end of its name, as a {@link java.util.concurrent.CompletableFuture}. A call that does not succeed throws, or completes its
 * future with, a {@link io.cryptopocket.client.error.CryptoPocketException}.
 */
public final class CryptoPocket implements AutoCloseable {

    private final HttpCaller caller;
    private final Connection connection;
    private final CallOptions options;
    private final Assets assets;
    private final Customers customers;
    private final OnRamps onRamp;
    private final OffRamps offRamp;
    private final BankAccounts bankAccounts;
    private final Webhooks webhooks;

    CryptoPocket(HttpCaller caller, Connection connection, CallOptions options, WebhookVerifier verifier) {
        this.caller = caller;
        this.connection = connection;
        this.options = options;
        assets = new Assets(caller);
        customers = new Customers(caller);
        onRamp = new OnRamps(caller);
        offRamp = new OffRamps(caller);
        bankAccounts = new BankAccounts(caller);
        webhooks = new Webhooks(caller, verifier);
    }

    /**
     * Starts the settings of a client.
     *
     * @return a builder that lacks the credentials
     */
    public static CryptoPocketBuilder builder() {
        return new CryptoPocketBuilder();
    }

    /**
     * A client with the settings of the environment: {@code CRYPTOPOCKET_API_KEY} and {@code CRYPTOPOCKET_API_SECRET}, and, when it
     * is not the vendor's sandbox that is called, {@code CRYPTOPOCKET_URL}.
     *
     * @return ready for calls
     * @throws IllegalArgumentException naming the variable that is missing or wrong
     */
    public static CryptoPocket fromEnvironment() {
        return EnvironmentVariables.read(System.getenv()).build();
    }

    /**
     * Prices and the assets that can be traded.
     *
     * @return the same group every time
     */
    public Assets assets() {
        return assets;
    }

    /**
     * Customers, their verification and their documents.
     *
     * @return the same group every time
     */
    public Customers customers() {
        return customers;
    }

    /**
     * Buying coins.
     *
     * @return the same group every time
     */
    public OnRamps onRamp() {
        return onRamp;
    }

    /**
     * Selling coins.
     *
     * @return the same group every time
     */
    public OffRamps offRamp() {
        return offRamp;
    }

    /**
     * The integration's bank accounts.
     *
     * @return the same group every time
     */
    public BankAccounts bankAccounts() {
        return bankAccounts;
    }

    /**
     * Subscriptions to events, and the events themselves.
     *
     * @return the same group every time
     */
    public Webhooks webhooks() {
        return webhooks;
    }

    /**
     * How the calls of this client are made.
     *
     * @return what the builder was told, or {@link CallOptions#DEFAULT}
     */
    public CallOptions options() {
        return options;
    }

    /**
     * This client with other options for its calls. Connections and token are shared, and closing one closes both.
     *
     * @param other replace the options
     * @return a view of this client
     */
    public CryptoPocket with(CallOptions other) {
        Objects.requireNonNull(other, "other");
        return new CryptoPocket(caller.with(other), connection, other, webhooks.verifier());
    }

    /**
     * Takes no more calls. Those that are under way go on; after the last of them the threads and connections that the builder
     * opened are closed. An HTTP client that was handed in stays open. Does not wait.
     */
    @Override
    public void close() {
        caller.close(connection::close);
    }

    @Override
    public String toString() {
        return "CryptoPocket{" + connection + "}";
    }
}
