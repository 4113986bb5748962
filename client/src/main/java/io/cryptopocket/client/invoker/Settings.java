package io.cryptopocket.client.invoker;

import java.net.http.HttpClient;
import java.time.Clock;

/**
 * What a caller is made of.
 *
 * @param baseUrl without a slash at the end
 * @param apiKey API key of the integration
 * @param apiSecret API secret of the integration
 * @param userAgent value of the header {@code User-Agent}
 * @param http sends requests; redirects must be off, because the token travels in a header that they would repeat
 * @param clock tells when a token is used up
 * @param answerLimit most bytes of an answer
 */
public record Settings(
        String baseUrl,
        String apiKey,
        String apiSecret,
        String userAgent,
        HttpClient http,
        Clock clock,
        int answerLimit) {

    /** Without the credentials. */
    @Override
    public String toString() {
        return "Settings{baseUrl=" + baseUrl + ", userAgent=" + userAgent + "}";
    }
}
