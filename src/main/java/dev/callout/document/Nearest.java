package dev.callout.document;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Finds the known word that a misspelt one probably meant. */
public final class Nearest {
    private Nearest() {}

    /** A hint such as "Did you mean 'windows'?", or null where nothing is near. */
    public static @Nullable String to(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String candidate) -> edits(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate ->
                        edits(word, candidate) <= Math.min(Math.max(2, word.length() / 3), word.length() - 1))
                .map(candidate -> "Did you mean '" + candidate + "'?")
                .orElse(null);
    }

    /** Levenshtein distance by the row-wise recurrence of Wagner and Fischer (1974). */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
