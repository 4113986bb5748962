package io.cryptopocket.conformance.http;

import org.apache.http.HttpResponse;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.client.DefaultHttpRequestRetryHandler;
import org.apache.http.protocol.HttpRequestExecutor;
import org.apache.http.util.EntityUtils;
import org.jspecify.annotations.Nullable;

/** The HTTP client of one worker: one connection that is kept open, no retries. */
@SuppressWarnings("deprecation") // REST Assured accepts no client of the newer kind.
final class OneConnectionClient extends DefaultHttpClient {

    private @Nullable HttpResponse last;

    OneConnectionClient() {
        setHttpRequestRetryHandler(new DefaultHttpRequestRetryHandler(0, false));
        addResponseInterceptor((response, context) -> last = response);
    }

    /** Gives the connection back: REST Assured does not touch an empty body, and then keeps the connection for it. */
    void release() {
        HttpResponse response = last;
        last = null;
        if (response != null) {
            EntityUtils.consumeQuietly(response.getEntity());
        }
    }

    @Override
    protected HttpRequestExecutor createRequestExecutor() {
        return new ForgivingExecutor();
    }
}
