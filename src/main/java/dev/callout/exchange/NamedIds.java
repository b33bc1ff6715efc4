package dev.callout.exchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids made from what a thing is, so that a table that names the same thing twice means one thing. */
final class NamedIds {
    private NamedIds() {}

    static UUID of(Object... parts) {
        StringBuilder name = new StringBuilder("callout-import");
        for (Object part : parts) {
            name.append('\u0000').append(part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
