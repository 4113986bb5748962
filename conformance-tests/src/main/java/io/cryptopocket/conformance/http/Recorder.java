package io.cryptopocket.conformance.http;

import io.cryptopocket.conformance.verdict.ReceivedResponse;
import io.cryptopocket.conformance.verdict.SentRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the records that reports show, of bounded size and without secrets. */
public final class Recorder {

    /** Characters of a body that a record keeps. */
    static final int KEPT = 2000;

    private final BaseUrl baseUrl;
    private final Masks masks;

    public Recorder(BaseUrl baseUrl, Masks masks) {
        this.baseUrl = baseUrl;
        this.masks = masks;
    }

    /** @param credentials the header that will carry the credentials, as it may be shown: {@code auth: $TOKEN} */
    public SentRequest sent(Request request, Optional<String> credentials) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        credentials.ifPresent(header -> {
            String[] nameAndValue = header.split(": ?", 2);
            headers.put(nameAndValue[0], List.of(nameAndValue[1]));
        });
        request.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        request.payload().flatMap(Payload::mediaType).ifPresent(type -> headers.put("Content-Type", List.of(type)));
        String body = request.payload().map(payload -> payload.parts().shown()).orElse("");
        long length = request.payload().map(payload -> payload.parts().length()).orElse(0L);
        String curl = CurlLine.of(request, baseUrl.of(request), credentials);
        return new SentRequest(
                request.method(),
                baseUrl.of(request).shown(),
                headers,
                start(body),
                body.length() > KEPT,
                length,
                curl);
    }

    public ReceivedResponse received(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>();
        answer.headers()
                .forEach((name, values) -> headers.put(
                        name, values.stream().map(value -> header(name, value)).toList()));
        String body = masks.body(answer.text());
        return new ReceivedResponse(
                answer.status(),
                headers,
                start(body),
                body.length() > KEPT || answer.truncated(),
                answer.body().length,
                answer.took());
    }

    private String header(String name, String value) {
        return name.equals("set-cookie") ? "***" : masks.text(value);
    }

    private static String start(String body) {
        return body.length() <= KEPT ? body : body.substring(0, KEPT);
    }
}
