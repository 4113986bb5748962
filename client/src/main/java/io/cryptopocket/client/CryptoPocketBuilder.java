package io.cryptopocket.client;

import io.cryptopocket.client.invoker.HttpCaller;
import io.cryptopocket.client.invoker.Settings;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The settings of a {@link CryptoPocket}. Nothing is connected before the first call. Not thread-safe. */
public final class CryptoPocketBuilder {

    /** Far more than any answer of this API, far less than would hurt. */
    private static final int ANSWER_LIMIT = 4 * 1024 * 1024;

    private String baseUrl = Environment.SANDBOX.baseUrl();
    private @Nullable String apiKey;
    private @Nullable String apiSecret;
    private @Nullable Duration connectTimeout;
    private CallOptions options = CallOptions.DEFAULT;
    private final List<UnaryOperator<CallOptions>> singleOptions = new ArrayList<>();
    private @Nullable String userAgentSuffix;
    private @Nullable HttpClient httpClient;
    private @Nullable ProxySelector proxy;
    private Clock clock = Clock.systemUTC();

    CryptoPocketBuilder() {}

    /**
     * Where the API runs; {@link Environment#SANDBOX} when not set.
     *
     * @param environment replaces the base URL
     * @return this
     */
    public CryptoPocketBuilder environment(Environment environment) {
        return baseUrl(Checks.given("environment", environment).baseUrl());
    }

    /**
     * Where the API runs, as URL.
     *
     * @param url {@code http} or {@code https}, without query
     * @return this
     */
    public CryptoPocketBuilder baseUrl(String url) {
        baseUrl = url;
        return this;
    }

    /**
     * The API key of the integration. Required.
     *
     * @param key as handed out
     * @return this
     */
    public CryptoPocketBuilder apiKey(String key) {
        apiKey = key;
        return this;
    }

    /**
     * The API secret that belongs to the key. Required.
     *
     * @param secret as handed out
     * @return this
     */
    public CryptoPocketBuilder apiSecret(String secret) {
        apiSecret = secret;
        return this;
    }

    /**
     * Time for connecting; 10 seconds when not set.
     *
     * @param timeout more than zero
     * @return this
     */
    public CryptoPocketBuilder connectTimeout(Duration timeout) {
        connectTimeout = timeout;
        return this;
    }

    /**
     * Time for a whole call, from the first attempt to the last; see {@link CallOptions#callTimeout()}.
     *
     * @param timeout more than zero, at most a day
     * @return this
     */
    public CryptoPocketBuilder callTimeout(Duration timeout) {
        singleOptions.add(all -> all.withCallTimeout(timeout));
        return this;
    }

    /**
     * How often a call that failed in passing is sent again; see {@link CallOptions#retries()}.
     *
     * @param retries 0 to 10
     * @return this
     */
    public CryptoPocketBuilder retries(int retries) {
        singleOptions.add(all -> all.withRetries(retries));
        return this;
    }

    /**
     * How calls are made; {@link CallOptions#DEFAULT} when not set. What {@link #callTimeout} and {@link #retries} say holds whether
     * they are called before or after this.
     *
     * @param callOptions all options
     * @return this
     */
    public CryptoPocketBuilder options(CallOptions callOptions) {
        options = callOptions;
        return this;
    }

    /**
     * The name of the application, added to the header {@code User-Agent}.
     *
     * @param suffix for example {@code shop/2.1}; printable ASCII
     * @return this
     */
    public CryptoPocketBuilder userAgentSuffix(String suffix) {
        userAgentSuffix = suffix;
        return this;
    }

    /**
     * An HTTP client to use instead of one of our own. It must not follow redirects, and stays open when this client is closed.
     *
     * @param client brings its own time for connecting and its own proxy
     * @return this
     */
    public CryptoPocketBuilder httpClient(HttpClient client) {
        httpClient = client;
        return this;
    }

    /**
     * The proxies to go through; those of the system properties when not set.
     *
     * @param selector for example {@link ProxySelector#of}
     * @return this
     */
    public CryptoPocketBuilder proxy(ProxySelector selector) {
        proxy = selector;
        return this;
    }

    /**
     * The clock that tells when a token is used up and how old a delivery to a webhook is.
     *
     * @param other replaces the system's clock
     * @return this
     */
    public CryptoPocketBuilder clock(Clock other) {
        clock = other;
        return this;
    }

    /**
     * The client.
     *
     * @return ready for calls
     * @throws IllegalArgumentException naming the setting that is missing or wrong
     */
    public CryptoPocket build() {
        String url = Checks.baseUrl(baseUrl);
        String key = Checks.credential("apiKey", apiKey);
        String secret = Checks.credential("apiSecret", apiSecret);
        Checks.ownClient(httpClient, connectTimeout, proxy);
        Clock time = Checks.given("clock", clock);
        CallOptions callOptions = Checks.given("options", options);
        for (UnaryOperator<CallOptions> each : singleOptions) {
            callOptions = each.apply(callOptions);
        }
        String userAgent = UserAgent.of(Checks.userAgentSuffix(userAgentSuffix));
        Connection connection = httpClient == null ? opened(url) : new Connection(url, httpClient, null);
        Settings settings = new Settings(url, key, secret, userAgent, connection.http(), time, ANSWER_LIMIT);
        return new CryptoPocket(
                new HttpCaller(settings, callOptions),
                connection,
                callOptions,
                WebhookVerifier.of(secret).withClock(time));
    }

    private Connection opened(String url) {
        ExecutorService threads = Threads.few();
        HttpClient.Builder http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Checks.connectTimeout(connectTimeout))
                .executor(threads);
        if (proxy != null) {
            http.proxy(proxy);
        } else {
            http.proxy(ProxySelector.getDefault());
        }
        return new Connection(url, http.build(), threads);
    }

    /** Without the credentials. */
    @Override
    public String toString() {
        return "CryptoPocketBuilder{baseUrl=" + Checks.shown(String.valueOf(baseUrl)) + "}";
    }
}
