package dev.callout.notification;

import dev.callout.policy.Language;
import java.util.Locale;

/** The forms that languages have for whole numbers, by the rules of Unicode's CLDR. */
enum Plural {
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    static Plural of(Language language, int number) {
        return switch (language) {
            case EN, NO, SV -> number == 1 ? ONE : OTHER;
            case SL -> slovenian(number % HUNDRED);
            case RU -> russian(number % TEN, number % HUNDRED);
        };
    }

    private static Plural slovenian(int hundred) {
        return switch (hundred) {
            case 1 -> ONE;
            case 2 -> TWO;
            case 3, 4 -> FEW;
            default -> OTHER;
        };
    }

    private static Plural russian(int ten, int hundred) {
        boolean teen = hundred > TEN && hundred < 2 * TEN;
        if (ten == 1 && !teen) {
            return ONE;
        }
        return ten >= 2 && ten <= 4 && !teen ? FEW : MANY;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
