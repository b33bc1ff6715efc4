package dev.callout.address;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Brings differently written names together: small Latin letters without accents. Cyrillic is written in Latin letters, and the
 * ways in which people write Cyrillic in Latin (kh and h, j and y, ij and y) fall into one.
 */
final class Folding {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "sch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('ø', "o"),
            Map.entry('œ', "oe"),
            Map.entry('đ', "d"),
            Map.entry('ł', "l"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"));

    private Folding() {}

    /** The text in small Latin letters, digits and whatever stood between. */
    static String of(String text) {
        StringBuilder latin = new StringBuilder();
        // Composed first: a short i is a letter of its own, not an i with an accent.
        for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .toCharArray()) {
            latin.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        return Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("shch", "sch")
                .replace("kh", "h")
                .replace('j', 'y')
                .replaceAll("iy\\b|yy\\b|yi\\b|ii\\b", "y");
    }
}
