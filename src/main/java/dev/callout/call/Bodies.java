package dev.callout.call;

import dev.callout.document.Documents;
import dev.callout.document.Fields;
import dev.callout.error.ErrorCode;
import dev.callout.error.Issues;
import dev.callout.error.Refused;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of calls strictly. */
public final class Bodies {
    private static final int MOST_BYTES = 1 << 20;

    private Bodies() {}

    /**
     * Reads a JSON object.
     *
     * @throws dev.callout.error.InvalidInput with every issue
     * @throws Refused where it is larger than 1 MB
     */
    public static <T> T read(byte @Nullable [] body, String what, Function<Fields, T> reader) {
        byte[] json = body == null ? new byte[0] : body;
        if (json.length > MOST_BYTES) {
            throw new Refused(ErrorCode.TOO_LARGE, "At most " + MOST_BYTES + " bytes are read here.");
        }
        if (json.length == 0) {
            Issues issues = new Issues();
            issues.add("not-json", "", null, "The body is empty.");
            issues.throwIfAny(what);
        }
        return Documents.readJson(json, what, reader);
    }
}
