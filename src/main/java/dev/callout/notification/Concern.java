package dev.callout.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a message is about.
 *
 * @param visit null: something at the desk
 * @param territory null: none in particular
 * @param thread messages of one matter hang together: the visit, the case, the claim, the contract
 * @param telling what the desk wants told; null: nothing
 */
record Concern(
        @Nullable UUID visit,
        @Nullable String territory,
        UUID thread,
        @Nullable UUID telling) {
    static Concern visit(UUID visit, String territory) {
        return new Concern(visit, territory, visit, null);
    }

    static Concern telling(UUID telling, UUID about) {
        return new Concern(null, null, about, telling);
    }

    static Concern account(UUID contract) {
        return new Concern(null, null, contract, null);
    }

    /** The same, and by it the desk has told what it wanted told. */
    Concern tells(UUID wanted) {
        return new Concern(visit, territory, thread, wanted);
    }
}
