package io.cryptopocket.sandbox.recent;

import java.time.Duration;
import java.time.Instant;

/**
 * A request and its answer, masked.
 *
 * @param number counts from 1 and grows
 * @param target path and query, with what is sensitive masked
 * @param operationId empty if the request reached no operation
 * @param caller name of the integration that called; empty if nobody was recognized
 */
public record Exchange(
        long number,
        Instant at,
        Duration took,
        String method,
        String target,
        String operationId,
        String caller,
        MaskedBody request,
        int status,
        MaskedBody answer) {}
