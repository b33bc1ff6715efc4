package dev.callout.address;

import java.util.Random;

/** Typing mistakes: a letter left out, doubled, hit wrongly, or swapped with the next. */
final class Mistakes {
    private Mistakes() {}

    static String inALetter(String text, Random random) {
        for (int tries = 0; tries < 1_000; tries++) {
            int at = random.nextInt(text.length());
            if (Character.isLetter(text.charAt(at)) && !besideADigit(text, at)) {
                return at(text, at, random);
            }
        }
        return text;
    }

    static String anywhere(String text, Random random) {
        return at(text, random.nextInt(text.length()), random);
    }

    /** Letters of a house number: another one is another house. */
    private static boolean besideADigit(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1))
                || at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private static String at(String text, int at, Random random) {
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        char letter = text.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + other(letter, random) + after;
            default ->
                after.isEmpty() ? before + letter + letter : before + after.charAt(0) + letter + after.substring(1);
        };
    }

    private static char other(char letter, Random random) {
        char first = Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC ? 'а' : 'a';
        return Character.isDigit(letter) ? (char) ('0' + random.nextInt(10)) : (char) (first + random.nextInt(26));
    }
}
