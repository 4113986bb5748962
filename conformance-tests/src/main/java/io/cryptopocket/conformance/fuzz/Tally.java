package io.cryptopocket.conformance.fuzz;

import io.cryptopocket.conformance.verdict.Verdict;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts what was sent for each operation, and notes why nothing was. Safe for several threads. */
final class Tally {

    private final Map<String, EnumMap<Ruling.Kind, Long>> counts = new LinkedHashMap<>();
    private final Map<String, Long> smaller = new LinkedHashMap<>();
    private final Map<String, Verdict> left = new LinkedHashMap<>();
    private final Map<String, String> lacks = new LinkedHashMap<>();
    private final Map<Sighting.Key, Long> seen = new LinkedHashMap<>();

    synchronized void sent(String operationId, Ruling.Kind kind) {
        counts.computeIfAbsent(operationId, any -> new EnumMap<>(Ruling.Kind.class))
                .merge(kind, 1L, Long::sum);
    }

    /** Requests that were only sent to make a finding smaller. */
    synchronized void shrunk(String operationId, int tries) {
        smaller.merge(operationId, (long) tries, Long::sum);
    }

    /** @return whether it was seen for the first time */
    synchronized boolean seen(Sighting.Key key) {
        return seen.merge(key, 1L, Long::sum) == 1;
    }

    /** Notes why something cannot be learnt of an operation: {@link Verdict.Skipped} or {@link Verdict.Errored}. */
    synchronized void leftOut(String operationId, Verdict why) {
        left.putIfAbsent(operationId, why);
    }

    /** Notes that a request could not be sent for want of a fixture; others of the operation may not need it. */
    synchronized void lacks(String operationId, String sentence) {
        lacks.putIfAbsent(operationId, sentence);
    }

    synchronized Optional<String> lack(String operationId) {
        return Optional.ofNullable(lacks.get(operationId));
    }

    synchronized Optional<Verdict> why(String operationId) {
        return Optional.ofNullable(left.get(operationId));
    }

    synchronized long timesSeen(Sighting.Key key) {
        return seen.getOrDefault(key, 0L);
    }

    synchronized FuzzCount count(String operationId) {
        EnumMap<Ruling.Kind, Long> kinds = counts.getOrDefault(operationId, new EnumMap<>(Ruling.Kind.class));
        long valid = 0;
        long invalid = 0;
        long all = 0;
        for (Map.Entry<Ruling.Kind, Long> entry : kinds.entrySet()) {
            valid += entry.getKey().isValid() ? entry.getValue() : 0;
            invalid += entry.getKey().isInvalid() ? entry.getValue() : 0;
            all += entry.getValue();
        }
        return new FuzzCount(operationId, valid, invalid, all - valid - invalid, smaller.getOrDefault(operationId, 0L));
    }

    synchronized long count(String operationId, Ruling.Kind kind) {
        return counts.getOrDefault(operationId, new EnumMap<>(Ruling.Kind.class))
                .getOrDefault(kind, 0L);
    }
}
