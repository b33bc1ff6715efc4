package dev.callout.notification;

import dev.callout.policy.Rulebook;
import dev.callout.progress.ExpectedArrivals;
import dev.callout.progress.ProgressEvent;
import dev.callout.technician.Technicians;
import dev.callout.territory.Territories;
import dev.callout.time.WallClock;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks up what messages speak of. */
@ApplicationScoped
class Subjects {
    private final Technicians technicians;
    private final Territories territories;
    private final ExpectedArrivals arrivals;
    private final Rulebook rulebook;

    Subjects(Technicians technicians, Territories territories, ExpectedArrivals arrivals, Rulebook rulebook) {
        this.technicians = technicians;
        this.territories = territories;
        this.arrivals = arrivals;
        this.rulebook = rulebook;
    }

    String firstName(ProgressEvent event) {
        return technicians.get(event.technician()).firstName();
    }

    @Nullable
    Instant expected(VisitId visit) {
        ExpectedArrivals.Expected expected = arrivals.list(List.of(visit)).get(visit);
        return expected == null ? null : expected.arrival();
    }

    String clock(Visit visit, Instant instant) {
        ZoneId zone = territories.get(visit.territory()).zone();
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(instant.atZone(zone));
    }

    /** The rulebook's hour on the day before a window. */
    Instant reminder(Visit visit, Window window) {
        ZoneId zone = territories.get(visit.territory()).zone();
        return new WallClock(zone)
                .at(window.start()
                        .atZone(zone)
                        .toLocalDate()
                        .minusDays(1)
                        .atTime(rulebook.messages().remindAt()));
    }
}
