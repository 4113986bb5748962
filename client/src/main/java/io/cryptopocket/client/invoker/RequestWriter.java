package io.cryptopocket.client.invoker;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Turns a call into an HTTP request. */
final class RequestWriter {

    private final String baseUrl;
    private final String userAgent;

    RequestWriter(Settings settings) {
        baseUrl = settings.baseUrl();
        userAgent = settings.userAgent();
    }

    HttpRequest write(Call<?> call, TokenSource.@Nullable Issued token, Duration timeout) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(baseUrl + call.description().target()))
                .timeout(timeout)
                .header("Accept", "application/json")
                .header("User-Agent", userAgent);
        if (token != null && call.description().tokenHeader() != null) {
            request.header(call.description().tokenHeader(), token.text());
        }
        String mediaType = mediaType(call.body());
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        return request.method(call.description().method(), publisher(call.body()))
                .build();
    }

    private static @Nullable String mediaType(RequestBody body) {
        if (body instanceof RequestBody.None) {
            return null;
        }
        return body instanceof RequestBody.Form ? "application/x-www-form-urlencoded" : "application/json";
    }

    private static BodyPublisher publisher(RequestBody body) {
        if (body instanceof RequestBody.Json json) {
            return BodyPublishers.ofByteArray(Json.bytes(json.value()));
        }
        if (body instanceof RequestBody.Form form) {
            return BodyPublishers.ofString(String.join("&", form.fields()), StandardCharsets.US_ASCII);
        }
        if (body instanceof RequestBody.Streamed streamed) {
            return streamed.publisher().get();
        }
        return BodyPublishers.noBody();
    }
}
