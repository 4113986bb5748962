package io.cryptopocket.conformance.run;

/**
 * One of several machines that share a run.
 *
 * @param index 1 to {@code of}
 * @param of number of shards, at least 1
 */
public record Shard(int index, int of) {
    public Shard {
        if (index < 1 || index > of) {
            throw new IllegalArgumentException("shard " + index + "/" + of + " does not exist");
        }
    }
}
