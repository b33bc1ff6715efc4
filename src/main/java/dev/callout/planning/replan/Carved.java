package dev.callout.planning.replan;

import static java.util.Objects.requireNonNull;

import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.Limits;
import dev.callout.planning.problem.Location;
import dev.callout.planning.problem.PaceByArea;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Travel;
import dev.callout.planning.problem.Visit;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.search.RouteSearch;
import dev.callout.planning.search.Routes;
import dev.callout.planning.search.SearchSettings;
import dev.callout.planning.timeline.PlanningFacts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A few shifts of a day with what stands on them and what may be put there, as a problem of its own: small enough to be
 * searched while someone waits. All else stays as it is. Beyond the change budget a customer costs more here than any visit
 * left out, so that the search keeps to it wherever it can be kept.
 */
final class Carved {
    private static final String CHANGE_BUDGET = "change-budget";

    /** Of what a cost may grow to, all customers together: sums of it must not overflow. */
    private static final long MOST_MILLI = 4_000_000_000_000_000_000L;

    private final RunningDay day;
    private final int[] shifts;
    private final BitSet visits;
    private final PlanningFacts facts;
    private final RouteSearch search;

    /**
     * @param shifts by index; those tied to them by crews and order are taken along
     * @param loose visits on no route that may be put on these
     * @param changeBudget for the whole day; negative: none
     */
    Carved(RunningDay day, BitSet shifts, BitSet loose, int changeBudget, long seed) {
        this.day = day;
        visits = (BitSet) loose.clone();
        BitSet closed = (BitSet) shifts.clone();
        for (int known = -1; known < closed.cardinality() + visits.cardinality(); ) {
            known = closed.cardinality() + visits.cardinality();
            takeAlong(closed);
        }
        this.shifts = closed.stream().toArray();
        facts = new PlanningFacts(problem(closed, changeBudget));
        search = new RouteSearch(facts, new Prices(facts), new SearchSettings(seed));
        search.startFrom(new Routes(carved(day.routes)));
    }

    private void takeAlong(BitSet closed) {
        closed.stream().forEach(shift -> {
            for (int part : day.routes[shift]) {
                visits.set(day.facts.visits.ofPart[part]);
            }
        });
        for (CurrentRoute route : current(closed)) {
            // what was taken off these shifts may come back to them
            route.stops().forEach(stop -> visits.set(day.facts.visits.indexOf(stop.visit())));
        }
        for (int visit : day.facts.visits.linkedVisits) {
            for (int before : day.facts.visits.after[visit]) {
                boolean either = visits.get(before) || visits.get(visit);
                visits.set(before, either);
                visits.set(visit, either);
            }
            if (visits.get(visit)) {
                closed.or(day.shiftsOf(visit));
            }
        }
    }

    /** The day's routes, less what breaks a hard rule on the carved shifts. */
    int[][] asTheyHold() {
        return merged(search.best().parts());
    }

    /** The day's routes after so many iterations. */
    int[][] searched(long iterations) {
        search.construct(() -> false);
        search.improve(() -> (double) search.iterations() / iterations, () -> false, iterations);
        return merged(search.best().parts());
    }

    private int[][] carved(int[][] routes) {
        int[][] carved = new int[shifts.length][];
        for (int s = 0; s < shifts.length; s++) {
            carved[s] = Arrays.stream(routes[shifts[s]]).map(this::inside).toArray();
        }
        return carved;
    }

    private int[][] merged(int[][] carved) {
        int[][] routes = day.routes.clone();
        for (int s = 0; s < shifts.length; s++) {
            routes[shifts[s]] = Arrays.stream(carved[s]).map(this::outside).toArray();
        }
        return routes;
    }

    private int inside(int part) {
        int visit = day.facts.visits.ofPart[part];
        int here = facts.visits.indexOf(day.facts.problem.visits().get(visit).id());
        return facts.visits.firstPart[here] + part - day.facts.visits.firstPart[visit];
    }

    private int outside(int part) {
        int visit = facts.visits.ofPart[part];
        int there = day.facts.visits.indexOf(facts.problem.visits().get(visit).id());
        return day.facts.visits.firstPart[there] + part - facts.visits.firstPart[visit];
    }

    private PlanningProblem problem(BitSet closed, int changeBudget) {
        PlanningProblem whole = day.facts.problem;
        List<Visit> carved = visits.stream().mapToObj(whole.visits()::get).toList();
        List<Technician> technicians = technicians();
        Places places = new Places(day.facts);
        carved.forEach(visit -> places.of(visit.location()));
        technicians.forEach(someone -> someone.shifts().forEach(places::of));
        Map<String, Long> weights = new HashMap<>(whole.weights());
        Limits limits = Limits.NONE;
        if (changeBudget >= 0) {
            BitSet told = day.toldAnew();
            told.andNot(visits);
            limits = new Limits(Math.max(0, changeBudget - told.cardinality()));
            weights.put(CHANGE_BUDGET, MOST_MILLI / (carved.size() + 1));
        }
        return new PlanningProblem(
                whole.id(),
                whole.timeZone(),
                whole.now(),
                whole.planningWindow(),
                places.locations(),
                whole.permittedHours(),
                technicians,
                carved,
                current(closed),
                places.travel(),
                weights,
                limits);
    }

    private List<CurrentRoute> current(BitSet closed) {
        return day.facts.problem.current().stream()
                .filter(route -> closed.get(day.facts.shifts.indexOf(route.shift())))
                .toList();
    }

    private List<Technician> technicians() {
        Map<Integer, List<Shift>> byTechnician = new LinkedHashMap<>();
        for (int shift : shifts) {
            byTechnician
                    .computeIfAbsent(day.facts.shifts.technician[shift], ignored -> new ArrayList<>())
                    .add(endingBeforeTheNext(shift));
        }
        List<Technician> technicians = new ArrayList<>();
        byTechnician.forEach((index, own) -> {
            Technician someone = day.facts.problem.technicians().get(index);
            technicians.add(someone.withShifts(own));
        });
        return technicians;
    }

    /** The technician's next shift may not be here to end this one's overtime. */
    private Shift endingBeforeTheNext(int index) {
        Shift shift = day.facts.shifts.shift(index);
        long most = day.facts.shifts.latestReturn[index] - (long) day.facts.shifts.end[index];
        Duration overtime =
                Duration.ofSeconds(Math.max(0, Math.min(most, shift.overtime().toSeconds())));
        return new Shift(
                shift.id(),
                shift.hours(),
                overtime,
                shift.startLocation(),
                shift.endLocation(),
                shift.breaks(),
                shift.unavailable());
    }

    /** The locations in use and the travel between them. */
    private static final class Places {
        private final PlanningFacts facts;
        private final Map<Integer, Location> used = new LinkedHashMap<>();

        Places(PlanningFacts facts) {
            this.facts = facts;
        }

        void of(Shift shift) {
            if (shift.startLocation() != null) {
                of(shift.startLocation());
            }
            if (shift.endLocation() != null) {
                of(shift.endLocation());
            }
        }

        void of(String location) {
            int index = facts.givenIndex(facts.locationOf(location));
            used.put(index, facts.problem.locations().get(index));
        }

        List<Location> locations() {
            return List.copyOf(used.values());
        }

        Travel travel() {
            Travel whole = requireNonNull(facts.problem.travel());
            int[] indexes = used.keySet().stream().mapToInt(Integer::intValue).toArray();
            int size = indexes.length;
            int[] seconds = new int[size * size];
            int[] metres = new int[size * size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    int at = indexes[i] * whole.size() + indexes[j];
                    seconds[i * size + j] = whole.seconds()[at];
                    metres[i * size + j] = whole.metres()[at];
                }
            }
            return new Travel(size, seconds, metres, Travel.Source.GIVEN, paceOf(whole, indexes));
        }

        private static @Nullable PaceByArea paceOf(Travel whole, int[] indexes) {
            return whole.pace() == null ? null : whole.pace().of(indexes);
        }
    }
}
