package io.cryptopocket.conformance.http;

import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.http.ConnectionClosedException;

/** Sends requests to one server, from any number of threads, over connections that are kept open. */
public final class RestClient implements Transport {

    private final BaseUrl baseUrl;
    private final Duration timeout;
    private final Sender sender;

    /**
     * @param baseUrl scheme, authority and the path below which the contract's paths begin
     * @param timeout for one request, from connecting to the last byte of the answer
     */
    public RestClient(URI baseUrl, Duration timeout) {
        this.baseUrl = new BaseUrl(baseUrl);
        this.timeout = timeout;
        this.sender = new Sender(baseUrl.getScheme().toLowerCase(Locale.ROOT), timeout, Answer.LARGEST_BODY);
    }

    @Override
    public Answer send(Request request, Map<String, String> credentials) throws NoAnswer {
        long start = System.nanoTime();
        try (Deadline deadline = Deadline.begin(timeout)) {
            try {
                Response response = call(request, credentials);
                if (deadline.passed()) {
                    // What was cut may look like a body that has ended.
                    throw new ConnectionClosedException();
                }
                return answer(request.method(), response, Duration.ofNanos(System.nanoTime() - start));
            } catch (Exception e) {
                if (deadline.passed()) {
                    throw new NoAnswer("there was no complete answer within " + seconds(timeout) + ".");
                }
                throw new NoAnswer(Trouble.sentence(e));
            }
        }
    }

    @Override
    public void close() {
        sender.close();
    }

    private Response call(Request request, Map<String, String> credentials) {
        List<Header> headers = new ArrayList<>();
        request.headers().forEach((name, value) -> headers.add(new Header(name, value)));
        credentials.forEach((name, value) -> headers.add(new Header(name, value)));
        RequestSpecification call = RestAssured.given().headers(new Headers(headers));
        request.payload().ifPresent(payload -> {
            // What is held as a whole can be sent again when a connection is lost.
            if (payload.parts().hasFile()) {
                call.body(payload.parts().stream());
            } else {
                call.body(payload.parts().wire().getBytes(StandardCharsets.UTF_8));
            }
        });
        String url = baseUrl.of(request).wire();
        Optional<String> mediaType = request.payload().flatMap(Payload::mediaType);
        call.filter((specification, expected, context) -> sender.send(specification, url, mediaType));
        return call.request(request.method(), baseUrl.url().toString());
    }

    private static Answer answer(String method, Response response, Duration took) throws ConnectionClosedException {
        Map<String, List<String>> headers = new HashMap<>();
        for (Header header : response.headers()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue());
        }
        byte[] body = response.asByteArray();
        if (body.length == 0 && !method.equals("HEAD") && mayBeCut(response.statusCode(), headers)) {
            throw new ConnectionClosedException();
        }
        boolean truncated = body.length > Answer.LARGEST_BODY;
        return new Answer(
                response.statusCode(),
                headers,
                truncated ? Arrays.copyOf(body, Answer.LARGEST_BODY) : body,
                truncated,
                took);
    }

    /** Nothing says that there is no body: the connection may as well have ended in the head, which nobody would notice. */
    private static boolean mayBeCut(int status, Map<String, List<String>> headers) {
        return status != 204
                && status != 304
                && !headers.containsKey("content-length")
                && !headers.containsKey("transfer-encoding");
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }
}
