package io.cryptopocket.sandbox.listing;

import java.util.Arrays;

/**
 * A set of small non-negative numbers that can say quickly which member is the n-th.
 *
 * <p>With it a filtered list (payments in one status) has pages like an unfiltered one, although its members come and
 * go: adding, removing and finding take time with the logarithm of the largest member, and a member costs about one
 * and a half bits. A Fenwick tree over the populations of 64-bit words. Not thread-safe.
 */
public final class RankedSet {

    private long[] words = new long[1];
    // tree[i] sums the populations of the words that a Fenwick tree puts under i; entry 0 is unused.
    private int[] tree = new int[2];
    private int size;

    public boolean add(int member) {
        grow(member >>> 6);
        int word = member >>> 6;
        long bit = 1L << member;
        if ((words[word] & bit) != 0) {
            return false;
        }
        words[word] |= bit;
        count(word, 1);
        return true;
    }

    public boolean remove(int member) {
        int word = member >>> 6;
        long bit = 1L << member;
        if (word >= words.length || (words[word] & bit) == 0) {
            return false;
        }
        words[word] &= ~bit;
        count(word, -1);
        return true;
    }

    public boolean contains(int member) {
        int word = member >>> 6;
        return word < words.length && (words[word] & 1L << member) != 0;
    }

    public int size() {
        return size;
    }

    /**
     * The member with so many smaller members.
     *
     * @throws IndexOutOfBoundsException if the set has no such member
     */
    public int at(int rank) {
        if (rank < 0 || rank >= size) {
            throw new IndexOutOfBoundsException("Rank " + rank + " of a set with " + size + " members.");
        }
        int word = 0;
        int left = rank;
        for (int step = Integer.highestOneBit(words.length); step > 0; step >>= 1) {
            if (word + step < tree.length && tree[word + step] <= left) {
                word += step;
                left -= tree[word];
            }
        }
        long bits = words[word];
        for (; left > 0; left--) {
            bits &= bits - 1;
        }
        return (word << 6) + Long.numberOfTrailingZeros(bits);
    }

    /** How many members are smaller than a number. */
    public int below(int number) {
        int word = Math.min(number >>> 6, words.length);
        int members = word < words.length ? Long.bitCount(words[word] & (1L << number) - 1) : 0;
        for (int node = word; node > 0; node -= node & -node) {
            members += tree[node];
        }
        return members;
    }

    /** The members from a rank downwards, so many of them; quicker than asking for each. */
    public int[] downFrom(int rank, int count) {
        int[] members = new int[count];
        long below = 0;
        for (int index = 0; index < count; index++) {
            // Most neighbours share a word; only at its end is the tree asked again.
            int member =
                    below == 0 ? at(rank - index) : (members[index - 1] & ~63) + 63 - Long.numberOfLeadingZeros(below);
            members[index] = member;
            below = words[member >>> 6] & ((1L << member) - 1);
        }
        return members;
    }

    private void count(int word, int change) {
        size += change;
        for (int node = word + 1; node < tree.length; node += node & -node) {
            tree[node] += change;
        }
    }

    private void grow(int word) {
        if (word < words.length) {
            return;
        }
        words = Arrays.copyOf(words, Math.max(word + 1, words.length * 2));
        tree = new int[words.length + 1];
        size = 0;
        for (int filled = 0; filled < words.length; filled++) {
            if (words[filled] != 0) {
                count(filled, Long.bitCount(words[filled]));
            }
        }
    }
}
