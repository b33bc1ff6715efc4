package dev.callout.call;

import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Versions of things as entity tags (RFC 9110). */
public final class ETags {
    private ETags() {}

    public static String of(long version) {
        return "\"v" + version + "\"";
    }

    /** @throws Refused where the caller decided on a version that is no longer */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return;
        }
        for (String tag : ifMatch.split(",", -1)) {
            if (tag.strip().equals(of(version))) {
                return;
            }
        }
        throw new Refused(ErrorCode.STALE_VERSION, ErrorCode.STALE_VERSION.title(), Map.of("etag", of(version)));
    }
}
