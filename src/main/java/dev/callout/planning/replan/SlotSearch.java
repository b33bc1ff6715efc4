package dev.callout.planning.replan;

import dev.callout.planning.check.PlanMaker;
import dev.callout.planning.check.Slack;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Rules;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timekeeper;
import dev.callout.planning.timeline.Timeline;
import dev.callout.time.Window;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Prices every window that a new visit could be told, by putting it into the routes as they are: every technician, every
 * place, by the law of time and all rules about routes. Nobody who was told a window or stands on a route is told anew for
 * an offer. Exact, and the same for the same problem. For one visit that waits for no other, of one technician or a crew; for
 * one thread.
 */
public final class SlotSearch {
    /** Places of a window that are asked for their rate, the cheapest first. */
    private static final int MOST_RATED = 3;

    private final RunningDay day;
    private final PlanningFacts facts;
    private final int visit;
    private final Timekeeper timekeeper;
    private final Slack slack;
    private final Timeline walked = new Timeline();
    private final int[] notBefore;
    private final List<Window> windows;
    private final int[] opens;
    private final int[] closes;
    private final List<List<Place>> places = new ArrayList<>();
    private final Inserted inserted = new Inserted();

    private SlotSearch(PlanningProblem live, String visitId, List<Window> asked) {
        day = withHolds(new RunningDay(live), visitId);
        facts = day.facts;
        visit = facts.visits.indexOf(visitId);
        timekeeper = new Timekeeper(facts);
        slack = new Slack(facts);
        notBefore = day.startsOfLinked();
        windows = asked.stream()
                .distinct()
                .sorted(Comparator.comparing(Window::start).thenComparing(Window::end))
                .toList();
        opens = windows.stream().mapToInt(one -> facts.second(one.start())).toArray();
        closes = windows.stream().mapToInt(one -> facts.second(one.end())).toArray();
        windows.forEach(one -> places.add(new ArrayList<>()));
    }

    /**
     * The windows in which the visit fits, in order of time.
     *
     * @param live the running routes; what is held for others may stand on none: it has a promise
     * @param visit its id: one of the problem's visits, on no route
     */
    public static List<Slot> offers(PlanningProblem live, String visit, SlotLimits limits, ArrivalRate rate) {
        SlotSearch search = new SlotSearch(live, visit, limits.windows());
        search.tryAll();
        return search.slots(limits.rate(), rate);
    }

    /** What others were promised and stands on no route takes its place first. */
    private static RunningDay withHolds(RunningDay running, String visitId) {
        RunningDay day = running;
        int asked = day.facts.visits.indexOf(visitId);
        List<Integer> held = IntStream.range(0, day.facts.visits.count)
                .filter(v -> v != asked
                        && running.facts.visits.promiseEnd[v] != PlanningFacts.UNKNOWN
                        && !running.schedule.isAssigned(v))
                .boxed()
                .sorted(Comparator.comparingInt((Integer v) -> running.facts.visits.promiseStart[v])
                        .thenComparing(v -> v))
                .toList();
        for (int one : held) {
            int[][] placed = held(day, one);
            day = placed == null ? day : day.with(placed);
        }
        return day;
    }

    private static int @Nullable [][] held(RunningDay day, int visit) {
        if (!CrewSlots.canFind(day.facts, visit)) {
            return new Placing(day).cheapest(visit, 0);
        }
        CrewSlots crews = new CrewSlots(day, visit);
        CrewSlots.Crew crew = crews.find(day.facts.visits.promiseStart[visit], day.facts.visits.promiseEnd[visit]);
        return crew == null ? null : crews.with(crew);
    }

    private void tryAll() {
        if (facts.visits.linked[visit] || day.schedule.isAssigned(visit)) {
            return;
        }
        BitSet broken = day.broken();
        for (int s = 0; s < facts.shifts.count; s++) {
            if (facts.visits.isAble(facts.shifts.technician[s], visit) && !broken.get(s)) {
                tryShift(s);
            }
        }
    }

    private void tryShift(int shift) {
        Timeline timeline = day.schedule.timeline(shift);
        slack.take(timeline);
        Cost before = day.routeCost(shift);
        BitSet told = told(timeline);
        for (int i = facts.current.frozenVisit[shift].length; i <= day.routes[shift].length; i++) {
            if (slack.missing(visit, i) > 0) {
                continue;
            }
            int reached = slack.reached(visit, i);
            int latest = slack.latest(visit, i);
            for (int w = 0; w < windows.size() && opens[w] <= latest; w++) {
                if (closes[w] > reached) {
                    tryWindow(shift, i, w, before, told);
                }
            }
        }
    }

    private void tryWindow(int shift, int position, int window, Cost before, BitSet told) {
        notBefore[visit] = opens[window];
        timekeeper.walk(shift, with(shift, position), day.routes[shift].length + 1, notBefore, walked);
        Cost after = new Cost();
        day.prices.addRoute(walked, after);
        boolean inside = walked.start[position] >= opens[window] && walked.start[position] < closes[window];
        if (!inside || after.hard > before.hard || after.medium > before.medium || !told.equals(told(walked))) {
            return;
        }
        List<Place> known = places.get(window);
        Place place = new Place(shift, position, after.medium - before.medium, after.soft - before.soft);
        known.add(place);
        known.sort(Place.CHEAPEST_FIRST);
        if (known.size() > MOST_RATED) {
            known.remove(MOST_RATED);
        }
    }

    /** Who on the route would be told something new. */
    private BitSet told(Timeline timeline) {
        BitSet told = new BitSet();
        for (int i = 0; i < timeline.count; i++) {
            int one = facts.visits.ofPart[timeline.part[i]];
            if (Rules.isToldAnew(facts, one, timeline.start[i])) {
                told.set(one);
            }
        }
        return told;
    }

    /** For a crew: as sure as the least sure of them. */
    private List<Slot> slotsOfCrews(ArrivalRate rate) {
        PlanMaker maker = new PlanMaker(facts);
        CrewSlots crews = new CrewSlots(day, visit);
        String id = facts.problem.visits().get(visit).id();
        List<Slot> slots = new ArrayList<>();
        for (int w = 0; w < windows.size(); w++) {
            CrewSlots.Crew crew = crews.find(opens[w], closes[w]);
            if (crew != null) {
                double least = 1;
                for (int i = crew.members().size() - 1; i >= 0; i--) {
                    least = Math.min(least, rate.of(maker.route(crews.walk(crew, i)), id, windows.get(w)));
                }
                Plan.Route first = maker.route(crews.walk(crew, 0));
                slots.add(new Slot(windows.get(w), crew.medium(), crew.soft(), least, first));
            }
        }
        return slots;
    }

    private List<Slot> slots(double wanted, ArrivalRate rate) {
        if (CrewSlots.canFind(facts, visit) && !day.schedule.isAssigned(visit)) {
            return slotsOfCrews(rate);
        }
        PlanMaker maker = new PlanMaker(facts);
        List<Slot> slots = new ArrayList<>();
        for (int w = 0; w < windows.size(); w++) {
            Slot best = null;
            for (Place place : places.get(w)) {
                Slot slot = slot(place, w, maker, rate);
                best = best == null || best.rate() < wanted && slot.rate() > best.rate() ? slot : best;
            }
            if (best != null) {
                slots.add(best);
            }
        }
        return slots;
    }

    private Slot slot(Place place, int window, PlanMaker maker, ArrivalRate rate) {
        notBefore[visit] = opens[window];
        timekeeper.walk(
                place.shift(),
                with(place.shift(), place.position()),
                day.routes[place.shift()].length + 1,
                notBefore,
                walked);
        Plan.Route route = maker.route(walked);
        Window told = windows.get(window);
        String id = facts.problem.visits().get(visit).id();
        return new Slot(told, place.medium(), place.soft(), rate.of(route, id, told), route);
    }

    private int[] with(int shift, int position) {
        return inserted.of(day.routes[shift], position, facts.visits.firstPart[visit]);
    }

    private record Place(int shift, int position, long medium, long soft) {
        static final Comparator<Place> CHEAPEST_FIRST = Comparator.comparingLong(Place::medium)
                .thenComparingLong(Place::soft)
                .thenComparingInt(Place::shift)
                .thenComparingInt(Place::position);
    }
}
