package dev.callout.call;

import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list a call asks for; a bean parameter. */
public final class Paging {
    private static final int USUAL = 100;
    private static final int MOST = 500;

    @QueryParam("limit")
    @Parameter(description = "How many items at most, 1 to 500; 100 unless told")
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The 'next' of the page before")
    @Nullable
    String cursor;

    public int limit() {
        return Queries.read("limit", limit, "a whole number from 1 to " + MOST, Paging::count)
                .orElse(USUAL);
    }

    /** The id after which the page begins. */
    public <I> Optional<I> after(Function<String, I> parser) {
        return Queries.read(
                "cursor",
                cursor,
                "the 'next' of an earlier answer",
                text -> parser.apply(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)));
    }

    private static int count(String text) {
        int count = Integer.parseInt(text);
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(text);
        }
        return count;
    }
}
