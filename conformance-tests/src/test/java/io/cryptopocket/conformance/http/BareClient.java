package io.cryptopocket.conformance.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Java's own HTTP client and nothing around it, to compare with. */
public final class BareClient implements Transport {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BaseUrl baseUrl;

    public BareClient(URI baseUrl) {
        this.baseUrl = new BaseUrl(baseUrl);
    }

    /** @throws IllegalArgumentException when this client does not let the request be sent */
    @Override
    public Answer send(Request request, Map<String, String> credentials) throws NoAnswer {
        HttpRequest.Builder bare =
                HttpRequest.newBuilder(URI.create(baseUrl.of(request).wire()));
        request.headers().forEach(bare::setHeader);
        credentials.forEach(bare::setHeader);
        request.payload().flatMap(Payload::mediaType).ifPresent(type -> bare.setHeader("Content-Type", type));
        bare.method(request.method(), request.payload().map(BareClient::body).orElseGet(BodyPublishers::noBody));
        try {
            HttpResponse<byte[]> response = client.send(bare.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers().map(), response.body(), false, Duration.ZERO);
        } catch (IOException e) {
            throw new NoAnswer(Trouble.sentence(e));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher body(Payload payload) {
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> payload.parts().stream());
        return BodyPublishers.fromPublisher(stream, payload.parts().length());
    }
}
