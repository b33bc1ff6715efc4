package dev.callout.dispatch;

import dev.callout.customer.Contact;
import dev.callout.customer.Site;
import dev.callout.planning.problem.Sentence;
import dev.callout.progress.ProgressEvent;
import dev.callout.route.Plan;
import dev.callout.route.Publication;
import dev.callout.route.PublishedStop;
import dev.callout.technician.Shift;
import dev.callout.technician.Technician;
import dev.callout.territory.Territory;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A territory's day as dispatchers see it.
 *
 * @param publication null where nothing is published for the day
 * @param waiting the newest plan of the day that is not published: being made, ready or failed; null where there is none
 * @param travel what travel times come from, e.g. roads or straight-lines; null where nothing is published
 * @param asked visits that might be done on the day and are on no route, where nothing is published
 */
public record BoardDay(
        Territory territory,
        LocalDate date,
        @Nullable Publication publication,
        @Nullable Plan waiting,
        @Nullable String travel,
        List<Route> routes,
        List<LeftOut> leftOut,
        int asked) {
    public BoardDay {
        routes = List.copyOf(routes);
        leftOut = List.copyOf(leftOut);
    }

    /** One technician's day in order; without stops where there is work for nobody. */
    public record Route(Technician technician, List<Shift> shifts, List<Stop> stops) {
        public Route {
            shifts = List.copyOf(shifts);
            stops = List.copyOf(stops);
        }
    }

    /**
     * One stop with what belongs to it.
     *
     * @param field what is known of it from the field
     */
    public record Stop(PublishedStop stop, Visit visit, Site site, Contact contact, Field field) {
        /** What became of this stop; its visit may be planned anew already. */
        public VisitState state() {
            return stop.givenUp() ? VisitState.NOT_DONE : visit.state();
        }
    }

    /**
     * What the field knows of a stop.
     *
     * @param events of its technician, in the order in which they happened
     * @param expected when the technician arrives, as reckoned after the latest report; null: nothing was reported, or it is
     *     reached
     */
    public record Field(
            List<ProgressEvent> events, @Nullable Instant expected) {
        public Field {
            events = List.copyOf(events);
        }
    }

    /** A visit on no route; what is said of it was tried by the planner. */
    public record LeftOut(Visit visit, Site site, List<Reason> reasons, List<Sentence> wouldFit) {
        public LeftOut {
            reasons = List.copyOf(reasons);
            wouldFit = List.copyOf(wouldFit);
        }
    }

    /** @param technician the name; null where the reason holds for all */
    public record Reason(@Nullable String technician, String code, Sentence sentence) {}
}
