package dev.callout.exchange;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of one kind of table, in the order in which they are told. Immutable.
 *
 * @param all that may stand in the header
 * @param required that must
 */
record Columns(Set<String> all, Set<String> required) {
    Columns {
        all = Collections.unmodifiableSet(new LinkedHashSet<>(all));
        required = Collections.unmodifiableSet(new LinkedHashSet<>(required));
    }

    static Columns required(String... names) {
        Set<String> required = new LinkedHashSet<>(List.of(names));
        return new Columns(required, required);
    }

    /** The same, and others that may be missing. */
    Columns and(String... others) {
        Set<String> more = new LinkedHashSet<>(all);
        more.addAll(List.of(others));
        return new Columns(more, required);
    }
}
