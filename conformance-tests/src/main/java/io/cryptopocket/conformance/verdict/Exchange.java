package io.cryptopocket.conformance.verdict;

import java.util.Optional;

/**
 * One request and what came back.
 *
 * @param response absent when no answer arrived
 */
public record Exchange(SentRequest request, Optional<ReceivedResponse> response) {}
