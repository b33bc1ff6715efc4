package dev.callout.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address taken apart, folded.
 *
 * @param words of street and place, in order
 * @param kinds words such as street or lane, which tell little
 * @param number of the house, without blanks; null where none is written
 */
record WrittenAddress(
        List<String> words, List<String> kinds, @Nullable String number) {
    /** Words of any address; by themselves they name no street. */
    private static final Set<String> KINDS = Set.of(
            "ulitsa",
            "pereulok",
            "prospekt",
            "proezd",
            "shosse",
            "naberezhnaya",
            "bulvar",
            "ploschad",
            "tupik",
            "alleya",
            "liniya",
            "kvartal",
            "mikrorayon",
            "gorod",
            "g",
            "selo",
            "derevnya",
            "poselok",
            "strasse",
            "weg",
            "gasse",
            "platz",
            "street",
            "road",
            "lane",
            "gate",
            "vei",
            "veg",
            "vegen",
            "gatan",
            "vagen",
            "ulica",
            "cesta",
            "trg");

    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("ul", "ulitsa"),
            Map.entry("per", "pereulok"),
            Map.entry("pr", "prospekt"),
            Map.entry("prt", "prospekt"),
            Map.entry("pr-t", "prospekt"),
            Map.entry("prosp", "prospekt"),
            Map.entry("pr-d", "proezd"),
            Map.entry("sh", "shosse"),
            Map.entry("nab", "naberezhnaya"),
            Map.entry("b-r", "bulvar"),
            Map.entry("bul", "bulvar"),
            Map.entry("pl", "ploschad"),
            Map.entry("tup", "tupik"),
            Map.entry("mkr", "mikrorayon"),
            Map.entry("d.", "dom"),
            Map.entry("str", "strasse"));

    private static final Set<String> HOUSE = Set.of("d", "dom", "house", "nr", "no", "vl", "vladenie");
    private static final Set<String> FLAT =
            Set.of("kv", "kvartira", "of", "ofis", "pod", "podezd", "et", "etazh", "flat");
    private static final Map<String, String> PARTS =
            Map.of("k", "k", "korp", "k", "korpus", "k", "s", "s", "stroenie", "s", "str", "s");

    private static final Pattern PIECE = Pattern.compile("[a-z0-9]+(?:[-/][a-z0-9]+)*");
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)-?(?:y|ya|aya|oy|go|st|nd|rd|th)");
    private static final Pattern NUMBER =
            Pattern.compile("v?\\d+[a-z]{0,2}(?:[-/]\\d*[a-z]{0,2})*(?:(?:k|s|str|korp)\\d+[a-z]?)*");
    private static final Pattern WORD_AND_NUMBER = Pattern.compile("([a-z]{3,})(\\d+[a-z]?)");

    private static final Pattern PART = Pattern.compile("(?:k|korp|korpus|s|stroenie|str)\\d+[a-z]?");

    /** The blank before the number hit one letter too early. */
    private static final Pattern LETTER_AND_NUMBER = Pattern.compile("([a-uw-z])(\\d+[a-z]?)");

    private static final int POSTCODE_DIGITS = 4;
    private static final int SHORTEST_COMPOUND = 4;

    WrittenAddress {
        words = List.copyOf(words);
        kinds = List.copyOf(kinds);
    }

    static WrittenAddress of(String text) {
        List<String> pieces = pieces(Folding.of(text));
        List<String> words = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        int numberAt = numberAt(pieces);
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            boolean nextIsNumber =
                    i + 1 < pieces.size() && Character.isDigit(pieces.get(i + 1).charAt(0));
            if (FLAT.contains(piece) && nextIsNumber) {
                i++;
            } else if (i == numberAt) {
                number.append(piece.replaceAll("(?<=\\d)korp(?=\\d)", "k").replaceAll("(?<=\\d)str(?=\\d)", "s"));
            } else if (!number.isEmpty() && PARTS.containsKey(piece) && nextIsNumber) {
                number.append(PARTS.get(piece)).append(pieces.get(++i));
            } else if (!number.isEmpty() && PART.matcher(piece).matches()) {
                number.append(PARTS.get(piece.replaceAll("\\d.*", ""))).append(piece.replaceAll("^[a-z]+", ""));
            } else if (!number.isEmpty() && i == numberAt + 1 && piece.length() == 1) {
                number.append(piece);
            } else if (!(HOUSE.contains(piece) && i + 1 == numberAt)) {
                add(piece, words, kinds);
            }
        }
        return new WrittenAddress(words, kinds, number.isEmpty() ? null : number.toString());
    }

    /** A name without a house, as the gazetteer has it. Where all its words are kinds, they are what it is known by. */
    static List<String> wordsOfName(String name) {
        List<String> words = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        pieces(Folding.of(name)).forEach(piece -> add(piece, words, kinds));
        return words.isEmpty() ? kinds : words;
    }

    static String number(String written) {
        String number = of("x " + written).number;
        return number == null ? Folding.of(written).replaceAll("[^a-z0-9/-]", "") : number;
    }

    private static List<String> pieces(String folded) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(folded);
        while (matcher.find()) {
            String piece = matcher.group();
            Matcher glued = WORD_AND_NUMBER.matcher(piece);
            Matcher slipped = LETTER_AND_NUMBER.matcher(piece);
            String last = pieces.isEmpty() ? "1" : pieces.get(pieces.size() - 1);
            if (glued.matches() && !PARTS.containsKey(glued.group(1))) {
                pieces.add(glued.group(1));
                pieces.add(glued.group(2));
            } else if (slipped.matches() && last.matches("[a-z]{3,}")) {
                pieces.set(pieces.size() - 1, last + slipped.group(1));
                pieces.add(slipped.group(2));
            } else if (piece.indexOf('-') >= 0
                    && !Character.isDigit(piece.charAt(0))
                    && !SHORT_FORMS.containsKey(piece)) {
                pieces.addAll(List.of(piece.split("[-/]")));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** The last piece that may number a house: postcodes are longer, ordinals belong to the street, flats come after. */
    private static int numberAt(List<String> pieces) {
        int found = -1;
        for (int i = 0; i < pieces.size(); i++) {
            boolean isPartOrFlat =
                    i > 0 && (FLAT.contains(pieces.get(i - 1)) || found >= 0 && PARTS.containsKey(pieces.get(i - 1)));
            String piece = pieces.get(i);
            boolean isPostcode = piece.matches("\\d{" + POSTCODE_DIGITS + ",6}");
            if (!isPartOrFlat
                    && !isPostcode
                    && (i > 0 || pieces.size() == 1)
                    && NUMBER.matcher(piece).matches()
                    && !ORDINAL.matcher(piece).matches()) {
                found = i;
            } else if (!isPartOrFlat && i == 0 && pieces.size() > 1 && found < 0 && piece.matches("\\d{1,3}[a-z]?")) {
                found = i;
            }
        }
        return found;
    }

    private static void add(String piece, List<String> words, List<String> kinds) {
        Matcher ordinal = ORDINAL.matcher(piece);
        String word = ordinal.matches() ? ordinal.group(1) : SHORT_FORMS.getOrDefault(piece, piece);
        boolean isShortCompound = word.endsWith("str") && word.length() > SHORTEST_COMPOUND;
        if (KINDS.contains(word)) {
            kinds.add(word);
        } else if (!word.matches("\\d{" + POSTCODE_DIGITS + ",6}")) {
            words.add(isShortCompound ? word + "asse" : word);
        }
    }
}
