package dev.callout.planning.timeline;

import static java.util.Objects.requireNonNull;

import dev.callout.planning.problem.Location;
import dev.callout.planning.problem.PaceByArea;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Travel;
import dev.callout.planning.problem.Visit;
import dev.callout.time.DrivingPace;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A sound problem with ids replaced by indexes and instants by whole seconds since the start of the planning window, made
 * once and shared by rules, search and check. Immutable: the arrays are public for speed and must not be changed.
 *
 * <p>What is scheduled is a <em>part</em>: one technician's share of a visit. A visit of a crew of n has n parts, which
 * begin together at the site; every other visit has one.
 */
public final class PlanningFacts {
    /** Stands for "never" and "no bound"; a few of them can be added without overflow. */
    public static final int NEVER = Integer.MAX_VALUE / 4;

    /** Stands for "no location", "no visit". */
    public static final int NONE = -1;

    /** Stands for a time that is not given. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    public final PlanningProblem problem;
    public final Shifts shifts;
    public final Visits visits;
    public final Ability ability;
    public final CurrentStops current;

    /** The number of locations. They are numbered so that neighbours have numbers close together. */
    public final int locationCount;

    /** Entry {@code from * locationCount + to}: seconds on an empty road. */
    public final int[] travelSeconds;

    private final int[] travelMetres;
    private final int[] givenIndex;

    /** Whether driving takes longer than these seconds at some hours. */
    public final boolean isPaced;

    /** Whether there is a pair of locations without a way. */
    public final boolean hasUnreachable;

    /** Nothing is begun before this second. */
    public final int now;

    public final int planningEnd;

    private final int[] areaOf;
    private final int areaCount;
    private final DrivingPace[] paceBetween;
    private final int[] highestBetween;
    private final long zero;
    private final Map<String, Integer> locationOfId = new HashMap<>();

    /** @throws IllegalArgumentException where the problem has no travel; see {@link PlanningProblem#withTravel} */
    public PlanningFacts(PlanningProblem problem) {
        this.problem = problem;
        Travel travel = problem.travel();
        if (travel == null || !travel.isMeasured()) {
            throw new IllegalArgumentException("The problem has no travel");
        }
        zero = problem.planningWindow().start().getEpochSecond();
        locationCount = problem.locations().size();
        travelMetres = travel.metres();
        givenIndex = NearbyOrder.of(travel.seconds(), locationCount);
        travelSeconds = inThatOrder(travel.seconds());
        PaceByArea pace = travel.pace();
        isPaced = pace != null;
        areaCount = pace == null ? 1 : pace.areas().size();
        paceBetween = pace == null ? new DrivingPace[0] : pace.between();
        areaOf = new int[locationCount];
        Arrays.setAll(areaOf, location -> pace == null ? 0 : pace.areaOf(givenIndex[location]));
        hasUnreachable = Arrays.stream(travelSeconds).anyMatch(seconds -> seconds >= Travel.UNREACHABLE);
        now = second(problem.now());
        planningEnd = second(problem.planningWindow().end());
        List<Location> locations = problem.locations();
        for (int i = 0; i < locations.size(); i++) {
            locationOfId.put(locations.get(givenIndex[i]).id(), i);
        }
        shifts = new Shifts(this);
        visits = new Visits(this);
        ability = new Ability(problem, visits, shifts);
        current = new CurrentStops(this);
        highestBetween = Arrays.stream(paceBetween).mapToInt(this::highestPace).toArray();
    }

    private int[] inThatOrder(int[] given) {
        int[] result = new int[given.length];
        for (int from = 0; from < locationCount; from++) {
            int row = givenIndex[from] * locationCount;
            for (int to = 0; to < locationCount; to++) {
                result[from * locationCount + to] = given[row + givenIndex[to]];
            }
        }
        return result;
    }

    private int highestPace(DrivingPace given) {
        int from = Arrays.stream(shifts.start).min().orElse(0);
        int until = Arrays.stream(shifts.latestReturn).max().orElse(0);
        return given.highest(zero + from, zero + until);
    }

    /** Seconds from the start of the planning window, rounded down; clamped so that sums do not overflow. */
    public int second(Instant instant) {
        return (int) Math.max(-NEVER, Math.min(NEVER, instant.getEpochSecond() - zero));
    }

    public Instant instant(int second) {
        return Instant.ofEpochSecond(zero + second);
    }

    /** Whether there is a way; there always is where one of the two is {@link #NONE}. */
    public boolean isReachable(int from, int to) {
        return from == NONE || to == NONE || travelSeconds[from * locationCount + to] < Travel.UNREACHABLE;
    }

    /** On an empty road: never more than it takes at any time. */
    public int travelSeconds(int from, int to) {
        return from == NONE || to == NONE ? 0 : travelSeconds[from * locationCount + to];
    }

    /** The paces of all ways; only where driving has one. */
    public PaceSteps paceSteps() {
        DrivingPace any = paceBetween[0];
        return new PaceSteps(
                second(any.start()),
                any.stepSeconds(),
                Arrays.stream(paceBetween).map(DrivingPace::permille).toArray(int[][]::new));
    }

    /** How many areas have a pace of their own, elsewhere counted. */
    public int areaCount() {
        return areaCount;
    }

    /** The area whose pace holds at a location. */
    public int area(int location) {
        return location == NONE ? PaceByArea.ELSEWHERE : areaOf[location];
    }

    /** What drives between two locations have their pace by: {@code area(from) * areaCount() + area(to)}. */
    public int way(int from, int to) {
        return area(from) * areaCount + area(to);
    }

    /** When a drive of so many seconds on an empty road arrives. Who departs later never arrives earlier. */
    public int arrival(int way, int departure, int emptyRoadSeconds) {
        return isPaced
                ? (int) (paceBetween[way].arrival(zero + departure, emptyRoadSeconds) - zero)
                : departure + emptyRoadSeconds;
    }

    /** The least that such a drive takes on any shift, whenever it departs. */
    public int leastSeconds(int way, int emptyRoadSeconds) {
        return isPaced
                ? (int) ((long) emptyRoadSeconds * DrivingPace.FREE_FLOW / highestBetween[way])
                : emptyRoadSeconds;
    }

    /** Thousandths of its seconds on an empty road that any drive takes at least, whenever and wherever it is driven. */
    public int leastPermille() {
        return DrivingPace.FREE_FLOW * DrivingPace.FREE_FLOW / extreme(true);
    }

    /** The most that {@link #leastSeconds} makes of a second, in thousandths, rounded up. */
    public int mostLeastPermille() {
        int lowest = extreme(false);
        return (DrivingPace.FREE_FLOW * DrivingPace.FREE_FLOW + lowest - 1) / lowest;
    }

    private int extreme(boolean highest) {
        IntStream all = Arrays.stream(highestBetween);
        return (highest ? all.max() : all.min()).orElse(DrivingPace.FREE_FLOW);
    }

    /** The latest departure of such a drive that has arrived by then. */
    public int departure(int way, int arrival, int emptyRoadSeconds) {
        return isPaced
                ? (int) (paceBetween[way].departure(zero + arrival, emptyRoadSeconds) - zero)
                : arrival - emptyRoadSeconds;
    }

    public int travelMetres(int from, int to) {
        return from == NONE || to == NONE ? 0 : travelMetres[givenIndex[from] * locationCount + givenIndex[to]];
    }

    public int locationOf(String id) {
        return requireNonNull(locationOfId.get(id), id);
    }

    /** Where the problem and its travel have a location. */
    public int givenIndex(int location) {
        return givenIndex[location];
    }

    /** All legs of a route that have a way, in metres. */
    public long travelMetres(Timeline timeline) {
        long metres = 0;
        int from = shifts.startLocation[timeline.shift];
        for (int i = 0; timeline.count > 0 && i <= timeline.count; i++) {
            int to = i == timeline.count
                    ? shifts.endLocation[timeline.shift]
                    : visits.location[visits.ofPart[timeline.part[i]]];
            metres += isReachable(from, to) ? travelMetres(from, to) : 0;
            from = to;
        }
        return metres;
    }

    public Technician technician(int shift) {
        return problem.technicians().get(shifts.technician[shift]);
    }

    public Visit visitOfPart(int part) {
        return problem.visits().get(visits.ofPart[part]);
    }
}
