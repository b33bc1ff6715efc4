package dev.callout.dispatch;

import dev.callout.route.Publication;
import dev.callout.territory.Territory;
import java.time.LocalDate;
import java.util.Map;

/**
 * All that planning needs to know of a territory's days, as it was at one moment. Immutable.
 *
 * @param live what is published for the days; a day without is missing
 */
record Snapshot(Territory territory, PlanDays days, Staff staff, Demand demand, Map<LocalDate, Publication> live) {
    Snapshot {
        live = Map.copyOf(live);
    }

    Basis basis() {
        return Basis.of(this);
    }
}
