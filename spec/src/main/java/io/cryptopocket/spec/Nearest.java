package io.cryptopocket.spec;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known word with the fewest single-letter changes from what was typed, letter case aside; the first of equals.
     *
     * @return empty if even the nearest word differs in more than a third of the typed letters; two changes are always
     *     forgiven
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        String lower = typed.toLowerCase(Locale.ROOT);
        int forgiven = Math.max(2, typed.length() / 3);
        return known.stream()
                .min(Comparator.comparingInt(word -> changes(lower, word.toLowerCase(Locale.ROOT))))
                .filter(word -> changes(lower, word.toLowerCase(Locale.ROOT)) <= forgiven);
    }

    /** Levenshtein distance, one row at a time. */
    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
