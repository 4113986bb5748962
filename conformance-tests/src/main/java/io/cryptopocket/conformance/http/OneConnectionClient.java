package io.cryptopocket.conformance.http;

import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.client.DefaultHttpRequestRetryHandler;
import org.apache.http.protocol.HttpRequestExecutor;

/** The HTTP client of one worker: one connection that is kept open, no retries, no redirects followed in silence. */
@SuppressWarnings("deprecation") // REST Assured accepts no client of the newer kind.
final class OneConnectionClient extends DefaultHttpClient {

    OneConnectionClient() {
        setHttpRequestRetryHandler(new DefaultHttpRequestRetryHandler(0, false));
    }

    @Override
    protected HttpRequestExecutor createRequestExecutor() {
        return new ForgivingExecutor();
    }
}
