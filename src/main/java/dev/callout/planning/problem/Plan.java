package dev.callout.planning.problem;

import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the planner answers: proposed routes, what did not fit and why, what changes against the current routes. Immutable. */
public record Plan(
        String problem,
        Score score,
        List<Route> routes,
        List<Unassigned> unassigned,
        List<Change> changes,
        Totals totals,
        @Nullable Search search) {
    public Plan {
        routes = List.copyOf(routes);
        unassigned = List.copyOf(unassigned);
        changes = List.copyOf(changes);
    }

    /** Costs are told as negative scores, the higher the better. */
    public record Score(long hard, long medium, long soft, List<ByRule> byRule) {
        public Score {
            byRule = List.copyOf(byRule);
        }
    }

    /** @param count facts behind the cost; @param cost in cost points, 0 or more */
    public record ByRule(String rule, String level, int count, long cost) {}

    /** One shift in order; shifts without stops are listed too. */
    public record Route(
            String technician,
            String shift,
            Instant departure,
            Instant returned,
            Duration travel,
            Duration overtime,
            List<Stop> stops,
            List<TakenBreak> breaks) {
        public Route {
            stops = List.copyOf(stops);
            breaks = List.copyOf(breaks);
        }
    }

    /** @param window the arrival window that could be told; null where none is made */
    public record Stop(
            String visit,
            Instant arrival,
            Instant start,
            Instant end,
            Duration travel,
            Duration waiting,
            @Nullable ArrivalWindow window) {}

    /** @param rate the share of days on which the arrival falls inside, 0 to 1 */
    public record ArrivalWindow(Window window, double rate) {}

    public record TakenBreak(String id, Instant start, Instant end) {}

    public record Unassigned(String visit, List<Reason> reasons, List<WouldFit> wouldFit) {
        public Unassigned {
            reasons = List.copyOf(reasons);
            wouldFit = List.copyOf(wouldFit);
        }
    }

    /** @param technician null where the reason holds for all */
    public record Reason(@Nullable String technician, String code, Sentence sentence) {
        /** In English. */
        public String text() {
            return sentence.in("en");
        }
    }

    /**
     * A change that makes a visit fit.
     *
     * @param change {@code window}, {@code another-day}, {@code overtime}, {@code swap}, {@code skill} or {@code technician}
     * @param tried whether the visit was put into these routes with the change made; nothing else is ever told
     * @param apply what to change; null where the sentence says it all
     */
    public record WouldFit(
            String change,
            Sentence sentence,
            boolean tried,
            @Nullable Apply apply) {
        /** In English. */
        public String text() {
            return sentence.in("en");
        }
    }

    /**
     * What to change so that a visit fits on a shift.
     *
     * @param window that the customer would have to grant
     * @param overtime that the shift would need in all
     * @param instead the visit that would give way
     * @param skills what would have to be enough
     */
    public record Apply(
            String technician,
            String shift,
            @Nullable Window window,
            @Nullable Duration overtime,
            @Nullable String instead,
            List<RequiredSkill> skills) {
        public Apply {
            skills = List.copyOf(skills);
        }
    }

    public record Change(
            String visit,
            String kind,
            @Nullable String from,
            @Nullable String to) {}

    public record Totals(
            int assigned,
            int unassigned,
            long travelSeconds,
            long travelMetres,
            long waitSeconds,
            long overtimeSeconds,
            String travelSource) {}

    public record Search(double seconds, long steps, String startedFrom, long seed) {}
}
