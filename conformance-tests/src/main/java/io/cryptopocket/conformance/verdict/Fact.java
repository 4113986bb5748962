package io.cryptopocket.conformance.verdict;

/**
 * One aligned line of a message.
 *
 * @param label one lower-case word, for example {@code expected}
 * @param value may have several lines
 */
public record Fact(String label, String value) {}
