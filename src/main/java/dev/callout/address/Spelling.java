package dev.callout.address;

/** How much two words differ by typing mistakes. */
final class Spelling {
    private static final double BEGINNING = 0.9;
    private static final int SHORTEST_BEGINNING = 3;

    private Spelling() {}

    /** 1 for the same word, 0 for two that have nothing in common; the beginning of a word counts nearly as all of it. */
    static double likeness(String typed, String word) {
        int longest = Math.max(typed.length(), word.length());
        double likeness = longest == 0 ? 1 : 1 - (double) mistakes(typed, word) / longest;
        boolean isBeginning = typed.length() >= SHORTEST_BEGINNING && word.startsWith(typed);
        return isBeginning ? Math.max(likeness, BEGINNING) : likeness;
    }

    /** Letters left out, put in, changed, or swapped with their neighbour (restricted Damerau-Levenshtein distance). */
    static int mistakes(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int least(int[][] cost, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
