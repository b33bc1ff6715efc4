package dev.callout.visit;

import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which visits a list shows.
 *
 * @param span only those with a window that overlaps it, or with no window at all
 * @param states only those in one of these; empty: all
 * @param after only those with a greater id, for paging
 */
public record VisitFilter(
        Optional<TerritoryId> territory, Optional<Window> span, Set<VisitState> states, Optional<VisitId> after) {
    static final String WITHIN_SPAN =
            "(v.windows is empty or exists (select 1 from v.windows w where w.starts < :until and w.ends > :from))";

    String query() {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        territory.ifPresent(id -> conditions.add("v.territory = :territory"));
        span.ifPresent(window -> conditions.add(WITHIN_SPAN));
        after.ifPresent(id -> conditions.add("v.id > :after"));
        if (!states.isEmpty()) {
            conditions.add("v.state in :states");
        }
        return "from VisitEntity v where " + String.join(" and ", conditions) + " order by v.id";
    }

    Parameters parameters() {
        Parameters parameters = new Parameters();
        territory.ifPresent(id -> parameters.and("territory", id.value()));
        span.ifPresent(window -> parameters.and("from", window.start()).and("until", window.end()));
        after.ifPresent(id -> parameters.and("after", id.value()));
        if (!states.isEmpty()) {
            parameters.and("states", states);
        }
        return parameters;
    }
}
