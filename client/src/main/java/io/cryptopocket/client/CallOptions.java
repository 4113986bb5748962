package io.cryptopocket.client;

import java.time.Duration;

/**
 * How calls are made. Immutable.
 *
 * @param callTimeout time for a whole call: renewing the token, repetitions and pauses included
 * @param uploadTimeout the same for a call that uploads a document
 * @param retries how often a call is sent again after its first failure, at most
 * @param repeatWithExternalId whether a call that creates a payment is sent again, too, when it carries an {@code external_id}
 *     and it is not known whether the server received it. Only safe when the service treats a second payment with
 *     the same {@code external_id} as the first one
 */
public record CallOptions(Duration callTimeout, Duration uploadTimeout, int retries, boolean repeatWithExternalId) {

    /** 30 seconds for a call, 5 minutes for an upload, 2 repetitions, payments never repeated. */
    public static final CallOptions DEFAULT = new CallOptions(Duration.ofSeconds(30), Duration.ofMinutes(5), 2, false);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException naming the value that is out of range
     */
    public CallOptions {
        positive("callTimeout", callTimeout);
        positive("uploadTimeout", uploadTimeout);
        if (retries < 0 || retries > 10) {
            throw new IllegalArgumentException("retries is " + retries + "; give a number from 0 to 10.");
        }
    }

    /**
     * The same with another time for a call.
     *
     * @param timeout more than zero, at most a day
     * @return a copy
     */
    public CallOptions withCallTimeout(Duration timeout) {
        return new CallOptions(timeout, uploadTimeout, retries, repeatWithExternalId);
    }

    /**
     * The same with another time for an upload.
     *
     * @param timeout more than zero, at most a day
     * @return a copy
     */
    public CallOptions withUploadTimeout(Duration timeout) {
        return new CallOptions(callTimeout, timeout, retries, repeatWithExternalId);
    }

    /**
     * The same with another number of repetitions.
     *
     * @param number 0 to 10
     * @return a copy
     */
    public CallOptions withRetries(int number) {
        return new CallOptions(callTimeout, uploadTimeout, number, repeatWithExternalId);
    }

    /**
     * The same with payments that carry an {@code external_id} repeated, or not.
     *
     * @param repeat see {@link #repeatWithExternalId()}
     * @return a copy
     */
    public CallOptions withRepeatWithExternalId(boolean repeat) {
        return new CallOptions(callTimeout, uploadTimeout, retries, repeat);
    }

    private static void positive(String name, Duration value) {
        if (value == null || value.isNegative() || value.isZero() || value.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    name + " is " + (value == null ? "missing" : value) + "; give more than zero and at most one day.");
        }
    }
}
