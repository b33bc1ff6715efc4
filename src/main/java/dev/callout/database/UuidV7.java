package dev.callout.database;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Ids that sort by the time they were made (RFC 9562, version 7): 48 bits of milliseconds, then 74 random bits, so that
 * they are made without asking the database and still fill its indexes in order.
 */
public final class UuidV7 {
    private static final SecureRandom RANDOM = new SecureRandom();

    private UuidV7() {}

    public static UUID at(Instant now) {
        long random = RANDOM.nextLong();
        long high = now.toEpochMilli() << 16 | 0x7000L | random & 0x0FFFL;
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
