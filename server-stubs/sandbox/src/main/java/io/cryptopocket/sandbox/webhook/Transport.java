package io.cryptopocket.sandbox.webhook;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Carries a delivery to its receiver. */
@FunctionalInterface
public interface Transport {

    /**
     * Posts a JSON body and does not wait for the answer.
     *
     * @return the HTTP status that came back, or a failure if none did; never late: a silent receiver is a failure too
     */
    CompletionStage<Integer> post(URI url, Map<String, String> headers, String body);
}
