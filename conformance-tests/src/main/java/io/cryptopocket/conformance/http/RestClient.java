package io.cryptopocket.conformance.http;

import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.http.ConnectionClosedException;

/**
 * Sends requests to one server. Each thread that uses it gets one specification and one client of its own, which it
 * keeps: REST Assured changes its client with every request, so that a client cannot be shared.
 */
public final class RestClient implements Transport {

    private static final EncoderConfig ENCODER =
            EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);

    private final BaseUrl baseUrl;
    private final Duration timeout;
    private final ConcurrentLinkedQueue<OneConnectionClient> clients = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Line> line = ThreadLocal.withInitial(this::newLine);

    /**
     * @param baseUrl scheme, authority and the path below which the contract's paths begin
     * @param timeout for one request, from connecting to the last byte of the answer
     */
    public RestClient(URI baseUrl, Duration timeout) {
        this.baseUrl = new BaseUrl(baseUrl);
        this.timeout = timeout;
    }

    /** What one thread sends with. */
    private record Line(OneConnectionClient client, RestAssuredConfig config, RequestSpecification specification) {}

    @Override
    public Answer send(Request request, Map<String, String> credentials) throws NoAnswer {
        long start = System.nanoTime();
        try (Deadline deadline = Deadline.begin(timeout)) {
            try {
                return receive(request.method(), call(request, credentials), start);
            } catch (Exception e) {
                discard();
                if (deadline.passed()) {
                    throw new NoAnswer("there was no complete answer within " + seconds(timeout) + ".");
                }
                throw new NoAnswer(Trouble.sentence(e));
            }
        }
    }

    @Override
    public void close() {
        clients.forEach(OneConnectionClient::close);
    }

    private Response call(Request request, Map<String, String> credentials) {
        RequestSpecification call = RestAssured.given().spec(line.get().specification());
        request.headers().forEach((name, value) -> call.header(new Header(name, value)));
        credentials.forEach((name, value) -> call.header(new Header(name, value)));
        request.payload().ifPresent(payload -> {
            payload.mediaType().ifPresent(type -> call.contentType(type).config(config(type)));
            call.body(payload.parts().stream());
        });
        return call.request(request.method(), baseUrl.of(request).wire());
    }

    private Answer receive(String method, Response response, long start) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (Header header : response.headers()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue());
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean truncated = false;
        try (InputStream in = response.asInputStream()) {
            byte[] buffer = new byte[16 * 1024];
            for (int count = in.read(buffer); count >= 0 && !truncated; count = in.read(buffer)) {
                body.write(buffer, 0, Math.min(count, Answer.LARGEST_BODY - body.size()));
                truncated = body.size() == Answer.LARGEST_BODY;
            }
        }
        if (body.size() == 0 && !method.equals("HEAD") && mayBeCut(response.statusCode(), headers)) {
            throw new ConnectionClosedException();
        }
        if (truncated) {
            discard();
        } else {
            line.get().client().release();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new Answer(response.statusCode(), headers, body.toByteArray(), truncated, took);
    }

    /** Nothing says that there is no body: the connection may as well have ended in the head, which nobody would notice. */
    private static boolean mayBeCut(int status, Map<String, List<String>> headers) {
        return status != 204
                && status != 304
                && !headers.containsKey("content-length")
                && !headers.containsKey("transfer-encoding");
    }

    /** Whatever state its connection is in, nobody uses this client again. */
    private void discard() {
        clients.remove(line.get().client());
        line.get().client().close();
        line.remove();
    }

    private Line newLine() {
        OneConnectionClient client = new OneConnectionClient();
        clients.add(client);
        int millis = Math.toIntExact(Math.min(timeout.toMillis(), Integer.MAX_VALUE));
        HttpClientConfig http = HttpClientConfig.httpClientConfig()
                .httpClientFactory(() -> client)
                .setParam("http.connection.timeout", millis)
                .setParam("http.socket.timeout", millis)
                .setParam("http.conn-manager.timeout", (long) millis);
        RestAssuredConfig config = RestAssuredConfig.newConfig()
                .httpClient(http)
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders())
                .redirect(RedirectConfig.redirectConfig().followRedirects(false))
                .encoderConfig(ENCODER);
        return new Line(client, config, RestAssured.given().config(config).urlEncodingEnabled(false));
    }

    /** REST Assured would look into a form or a text; here a body is bytes, whatever it is called. */
    private RestAssuredConfig config(String mediaType) {
        return line.get().config().encoderConfig(ENCODER.encodeContentTypeAs(mediaType, ContentType.BINARY));
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }
}
