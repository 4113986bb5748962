package io.cryptopocket.conformance.http;

import java.io.IOException;
import java.net.SocketException;
import org.apache.http.HttpConnection;
import org.apache.http.NoHttpResponseException;
import org.apache.http.client.HttpRequestRetryHandler;
import org.apache.http.protocol.HttpContext;

/**
 * Sends a request again that was sent over a kept connection and lost there: a server may close a connection at any time
 * after an answer, and not all say so in the answer. What is lost on a new connection is lost, and never sent again.
 */
final class SentAgain implements HttpRequestRetryHandler {

    private static final String KEPT = SentAgain.class.getName();

    /** Notes whether a connection has been used before; when it is lost, it cannot be asked any more. */
    static void note(HttpConnection connection, HttpContext context) {
        context.setAttribute(KEPT, connection.getMetrics().getResponseCount() > 0);
    }

    @Override
    public boolean retryRequest(IOException thrown, int attempts, HttpContext context) {
        // Each attempt uses up a kept connection, so that there is an end.
        return (thrown instanceof NoHttpResponseException || thrown instanceof SocketException)
                && Boolean.TRUE.equals(context.removeAttribute(KEPT));
    }
}
