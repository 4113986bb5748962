package io.cryptopocket.client;

import io.cryptopocket.client.api.WebhooksApi;
import io.cryptopocket.client.invoker.Caller;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Subscriptions to events, and the events themselves. */
public final class Webhooks extends WebhooksApi {

    private final WebhookVerifier verifier;

    Webhooks(Caller caller, WebhookVerifier verifier) {
        super(caller);
        this.verifier = verifier;
    }

    WebhookVerifier verifier() {
        return verifier;
    }

    /**
     * Checks a delivery against this client's API secret and reads its event. While a secret is being replaced, use a
     * {@link WebhookVerifier} with both.
     *
     * @param rawBody the body exactly as it arrived
     * @param headers all headers by name, in any case of letters
     * @return a model of the event, or an {@link UnknownEvent}
     * @throws io.cryptopocket.client.error.WebhookRejectedException when the delivery is not genuine or not readable
     */
    public WebhookEvent verifyAndParse(byte[] rawBody, Map<String, List<String>> headers) {
        return verifier.verifyAndParse(rawBody, headers);
    }

    /**
     * Checks a delivery against this client's API secret and reads its event.
     *
     * @param rawBody the body exactly as it arrived
     * @param header gives a header by its name, for example {@code request::getHeader}; null when there is none
     * @return a model of the event, or an {@link UnknownEvent}
     * @throws io.cryptopocket.client.error.WebhookRejectedException when the delivery is not genuine or not readable
     */
    public WebhookEvent verifyAndParse(byte[] rawBody, Function<String, @Nullable String> header) {
        return verifier.verifyAndParse(rawBody, header);
    }
}
