package dev.callout.visit;

import java.security.SecureRandom;

/**
 * Reference numbers that are read out on the phone: eight signs of an alphabet without look-alikes, drawn at random
 * (30 to the power of 8, some 650 thousand million), so that one does not tell the next.
 */
final class References {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private References() {}

    static String draw() {
        StringBuilder text = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                text.append('-');
            }
            text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
