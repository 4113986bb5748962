package io.cryptopocket.conformance.http;

import io.restassured.builder.ResponseBuilder;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.apache.http.HttpEntity;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.config.Registry;
import org.apache.http.config.RegistryBuilder;
import org.apache.http.config.SocketConfig;
import org.apache.http.conn.socket.ConnectionSocketFactory;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.InputStreamEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/**
 * Sends what a specification of REST Assured says, over connections that are kept, and reads a bounded answer. It stands
 * where the filters end: what REST Assured does itself after them takes most of the time of a request, and decides by the
 * media type what to do with a body.
 */
final class Sender implements AutoCloseable {

    /** A lost connection and its second try would stand between the lines of the run, which says itself what matters. */
    private static final Logger CHATTER = Logger.getLogger("org.apache.http");

    static {
        CHATTER.setUseParentHandlers(false);
    }

    private static final String CONTENT_TYPE = "Content-Type";

    /** Methods for which a client says that there is no content (RFC 9110, section 8.6). */
    private static final Set<String> WITH_CONTENT = Set.of("POST", "PUT", "PATCH");

    private final CloseableHttpClient client;
    private final int longestBody;

    /**
     * @param scheme of every URL that it will be asked for, {@code http} or {@code https}
     * @param timeout for each wait on the way: connecting, and from one byte to the next
     * @param longestBody bytes of an answer that are read
     */
    Sender(String scheme, Duration timeout, int longestBody) {
        int millis = Math.toIntExact(Math.min(timeout.toMillis(), Integer.MAX_VALUE));
        PoolingHttpClientConnectionManager connections =
                new PoolingHttpClientConnectionManager(sockets(scheme), (route, nothing) -> new ProbedConnection());
        connections.setMaxTotal(Integer.MAX_VALUE);
        connections.setDefaultMaxPerRoute(Integer.MAX_VALUE);
        connections.setDefaultSocketConfig(
                SocketConfig.custom().setSoTimeout(millis).setTcpNoDelay(true).build());
        KeptConnections kept = new KeptConnections(() -> connections.closeIdleConnections(0, TimeUnit.MILLISECONDS));
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setRequestExecutor(new ForgivingExecutor(kept))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectTimeout(millis)
                        .setSocketTimeout(millis)
                        .setNormalizeUri(false)
                        .build())
                .disableRedirectHandling()
                .setRetryHandler(kept)
                .setConnectionReuseStrategy(kept)
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState()
                .build();
        this.longestBody = longestBody;
    }

    /** Only what is needed: reading the certificates that the platform trusts takes a quarter of a second. */
    private static Registry<ConnectionSocketFactory> sockets(String scheme) {
        return RegistryBuilder.<ConnectionSocketFactory>create()
                .register(
                        scheme,
                        scheme.equals("https") ? SSLConnectionSocketFactory.getSocketFactory() : new ChannelSockets())
                .build();
    }

    /**
     * @param url exactly as it goes over the wire; a specification's own has one value of each parameter and no empty names
     * @param mediaType exactly as well: REST Assured adds a character set, or makes one up
     */
    Response send(FilterableRequestSpecification specification, String url, Optional<String> mediaType) {
        HttpUriRequest request = request(specification, url, mediaType);
        Deadline.watch(request);
        try (CloseableHttpResponse response = client.execute(request)) {
            return new ResponseBuilder()
                    .setStatusCode(response.getStatusLine().getStatusCode())
                    .setHeaders(new Headers(Arrays.stream(response.getAllHeaders())
                            .map(header -> new Header(header.getName(), header.getValue()))
                            .toList()))
                    .setBody(body(response.getEntity()))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpUriRequest request(
            FilterableRequestSpecification specification, String url, Optional<String> mediaType) {
        RequestBuilder request =
                RequestBuilder.create(specification.getMethod()).setUri(url);
        for (Header header : specification.getHeaders()) {
            if (!header.getName().equalsIgnoreCase(CONTENT_TYPE)) {
                request.addHeader(header.getName(), header.getValue());
            }
        }
        mediaType.ifPresent(type -> request.addHeader(CONTENT_TYPE, type));
        Object body = specification.getBody();
        if (body instanceof byte[] bytes) {
            request.setEntity(new ByteArrayEntity(bytes));
        } else if (body instanceof InputStream stream) {
            request.setEntity(new InputStreamEntity(stream));
        } else if (WITH_CONTENT.contains(specification.getMethod())) {
            request.setEntity(new ByteArrayEntity(new byte[0]));
        }
        return request.build();
    }

    /** One byte more than the longest body says that it goes on; its connection is not used again. */
    private byte[] body(HttpEntity entity) throws IOException {
        return entity == null ? new byte[0] : entity.getContent().readNBytes(longestBody + 1);
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException alreadyGone) {
            // Nobody uses these connections any more.
        }
    }
}
