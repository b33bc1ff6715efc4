package dev.callout.desk.number;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * A reference number: eight digits drawn at random and a check digit, said in threes. Digits only: everybody can say, hear and
 * type them in any language and alphabet. The check digit is H. M. Damm's (Total anti-symmetrische Quasigruppen, Marburg
 * 2004): every single wrong digit, and every two neighbours swapped, gives a number that is none.
 */
public record Reference(String digits) {
    private static final int LENGTH = 9;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-–./]");
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String[] QUASIGROUP = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
    };

    public Reference {
        if (digits.length() != LENGTH
                || !digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                || check(digits) != 0) {
            throw new IllegalArgumentException("Not a reference number: a digit was misheard or mistyped.");
        }
    }

    /** One that does not tell the next. */
    public static Reference draw() {
        StringBuilder drawn = new StringBuilder(LENGTH);
        while (drawn.length() < LENGTH - 1) {
            drawn.append(RANDOM.nextInt(10));
        }
        return new Reference(drawn.append(check(drawn)).toString());
    }

    /**
     * Reads a number as people write it: with or without spaces, hyphens, points.
     *
     * @throws IllegalArgumentException where it is none, or its check digit is wrong
     */
    public static Reference of(String text) {
        return new Reference(SEPARATORS.matcher(text.strip()).replaceAll(""));
    }

    /** In threes, as it is said: {@code 481-207-365}. */
    @Override
    public String toString() {
        return digits.substring(0, 3) + '-' + digits.substring(3, 6) + '-' + digits.substring(6);
    }

    private static int check(CharSequence digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = QUASIGROUP[interim].charAt(digits.charAt(i) - '0') - '0';
        }
        return interim;
    }
}
