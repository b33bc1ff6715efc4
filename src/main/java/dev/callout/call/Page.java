package dev.callout.call;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next give this as {@code cursor} to get the next part; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of a list that was read with one element more than fits, which tells whether there is a next page.
     *
     * @param idOf the id that the list is ordered by
     */
    public static <S, T> Page<T> of(List<S> oneMore, Paging paging, Function<S, Object> idOf, Function<S, T> view) {
        boolean more = oneMore.size() > paging.limit();
        List<S> shown = more ? oneMore.subList(0, paging.limit()) : oneMore;
        String next = more ? cursor(String.valueOf(idOf.apply(shown.get(shown.size() - 1)))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }

    private static String cursor(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }
}
