package io.cryptopocket.conformance.fuzz;

import java.util.List;
import java.util.Random;

/** Chance that is the same each time: it depends on a seed and on the number of the request, and on nothing else. */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** Its sequence is part of the Java platform's specification. */
    private final Random random;

    Dice(long seed, long number) {
        this.random = new Random(mixed(seed + GOLDEN * (number + 1)));
    }

    /** Neighbouring numbers must not give similar sequences (the finalizer of SplitMix64). */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Whether something happens that happens so many times in a hundred. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** From 0 to one less than the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From the least to the most, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    long any() {
        return random.nextLong();
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
