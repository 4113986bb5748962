package io.cryptopocket.conformance.http;

import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.Set;
import org.apache.http.HttpClientConnection;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.NoHttpResponseException;
import org.apache.http.client.HttpRequestRetryHandler;
import org.apache.http.client.protocol.HttpClientContext;
import org.apache.http.impl.client.DefaultClientConnectionReuseStrategy;
import org.apache.http.protocol.HttpContext;

/**
 * What to do about connections that are kept, which a server may close at any time after an answer, and not all say so in
 * the answer. When that is found out before anything was sent, any request can go over another connection. When the
 * request is lost, only one that changes nothing is sent again, because the server may have done it already. What is lost
 * on a new connection is lost. A server that closes right after an answer is not trusted again: each later request has a
 * connection of its own.
 */
final class KeptConnections extends DefaultClientConnectionReuseStrategy implements HttpRequestRetryHandler {

    private static final String ANSWERED = KeptConnections.class.getName();

    private static final String BROKEN = ANSWERED + ".broken";

    /** RFC 9110, section 9.2.1. */
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final int MOST_ATTEMPTS = 3;

    /** No server gives up a connection because of so short a silence. */
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final Runnable forget;
    private volatile boolean trusted = true;

    /** @param forget gives up all connections that nobody uses: where one was closed, the others may be as well */
    KeptConnections(Runnable forget) {
        this.forget = forget;
    }

    @Override
    public boolean keepAlive(HttpResponse response, HttpContext context) {
        return trusted && context.getAttribute(BROKEN) == null && super.keepAlive(response, context);
    }

    /** Notes that the request could not be sent to its end, although there is an answer. */
    void broken(HttpContext context) {
        context.setAttribute(BROKEN, true);
    }

    /** Looks at a connection before a request is sent over it; when it is lost, it cannot be asked any more. */
    void look(HttpClientConnection connection, HttpRequest request, HttpContext context) throws StaleConnection {
        Object answered = attributes(connection).getAttribute(ANSWERED);
        context.setAttribute(ANSWERED, answered);
        if (answered != null && !isSafe(request) && connection.isStale()) {
            throw new StaleConnection();
        }
    }

    /** Notes that a connection has brought an answer. */
    void answered(HttpClientConnection connection) {
        attributes(connection).setAttribute(ANSWERED, System.nanoTime());
    }

    @Override
    public boolean retryRequest(IOException thrown, int attempts, HttpContext context) {
        boolean gone = thrown instanceof NoHttpResponseException || thrown instanceof SocketException;
        if (gone && context.getAttribute(ANSWERED) instanceof Long answered) {
            if (System.nanoTime() - answered < SHORT.toNanos()) {
                trusted = false;
            }
            forget.run();
            return thrown instanceof StaleConnection
                    || attempts < MOST_ATTEMPTS
                            && isSafe(HttpClientContext.adapt(context).getRequest());
        }
        return false;
    }

    /** A connection of the pool has attributes, which last as long as it is kept. */
    private static HttpContext attributes(HttpClientConnection connection) {
        return (HttpContext) connection;
    }

    private static boolean isSafe(HttpRequest request) {
        return SAFE.contains(request.getRequestLine().getMethod());
    }
}
