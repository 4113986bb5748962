package io.cryptopocket.sandbox.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Posts over HTTP and HTTPS. It follows no redirect, and calls no host of which any address is not allowed.
 *
 * <p>The address is looked up and judged right before the call. The call itself looks it up again, and gets the same
 * answer: the runtime remembers a name for 30 seconds unless told otherwise, so a name cannot point elsewhere in
 * between.
 */
public final class HttpTransport implements Transport {

    private static final int OPEN_AT_MOST = 256;

    private final AddressPolicy policy;
    private final Duration patience;
    private final ExecutorService executor = Executors.newCachedThreadPool(daemons());
    private final Semaphore room = new Semaphore(OPEN_AT_MOST);

    /** @param patience how long a receiver may take for its whole answer */
    public HttpTransport(AddressPolicy policy, Duration patience) {
        this.policy = policy;
        this.patience = patience;
    }

    @Override
    public CompletionStage<Integer> post(URI url, Map<String, String> headers, String body) {
        // Beyond this many, calls fail instead of piling up threads and sockets; they are tried again later.
        if (!room.tryAcquire()) {
            return CompletableFuture.failedFuture(new IOException("too many deliveries are open"));
        }
        return CompletableFuture.runAsync(() -> judge(url), executor)
                .thenCompose(allowed -> send(url, headers, body))
                .thenApply(HttpResponse::statusCode)
                .whenComplete((status, failure) -> room.release());
    }

    private CompletableFuture<HttpResponse<Void>> send(URI url, Map<String, String> headers, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url).POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<Void>> call = Client.ONLY.sendAsync(request.build(), BodyHandlers.discarding());
        // The client's own time-out ends with the headers; an endless body would hold the connection for ever.
        CompletableFuture<HttpResponse<Void>> limited =
                call.copy().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
        limited.whenComplete((answer, failure) -> {
            if (failure != null) {
                call.cancel(true);
            }
        });
        return limited.exceptionallyCompose(failure -> CompletableFuture.failedFuture(plain(failure)));
    }

    private Throwable plain(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof TimeoutException
                ? new IOException("no complete answer within " + patience.toMillis() + " ms")
                : cause;
    }

    private void judge(URI url) {
        String host = url.getHost();
        try {
            for (InetAddress address :
                    InetAddress.getAllByName(host.startsWith("[") ? host.substring(1, host.length() - 1) : host)) {
                if (!policy.allows(url, address)) {
                    throw new CompletionException(new IOException(
                            "the address of the receiver is internal; start with --allow-url-host to deliver to it"));
                }
            }
        } catch (UnknownHostException unknown) {
            throw new CompletionException(new IOException("the receiver's host name is unknown"));
        }
    }

    private static ThreadFactory daemons() {
        AtomicInteger numbers = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "sandbox-webhook-" + numbers.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Made when the first delivery goes out: a sandbox without subscribers pays nothing for it. */
    private static final class Client {

        private static final HttpClient ONLY = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }
}
