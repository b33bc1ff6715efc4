package dev.callout.planning.replan;

import dev.callout.planning.check.Slack;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Rules;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timekeeper;
import dev.callout.planning.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds technicians who can begin a visit together inside a window, each with a place on the route as it is and nobody told
 * anew. A few starts are tried for a window, from the earliest at which anybody is there; at each the technicians with the
 * least detour are timed exactly. For one visit that waits for no other; for one thread.
 */
final class CrewSlots {
    private static final int MOST_STARTS = 12;

    private final RunningDay day;
    private final PlanningFacts facts;
    private final int visit;
    private final Timekeeper timekeeper;
    private final Timeline walked = new Timeline();
    private final Inserted inserted = new Inserted();
    private final int[] notBefore;
    private final List<Gap> gaps = new ArrayList<>();

    /** A place on a route and the seconds between which the work may begin there. */
    private record Gap(int shift, int position, int reached, int latest, int detour) {}

    /** Who does it, with one place on each one's route. */
    record Crew(List<Member> members, int start, long medium, long soft) {}

    /** One technician's share. */
    record Member(int shift, int position) {}

    CrewSlots(RunningDay day, int visit) {
        this.day = day;
        this.visit = visit;
        facts = day.facts;
        timekeeper = new Timekeeper(facts);
        notBefore = day.startsOfLinked();
        BitSet broken = day.broken();
        Slack slack = new Slack(facts);
        for (int s = 0; s < facts.shifts.count; s++) {
            if (facts.visits.isAble(facts.shifts.technician[s], visit) && !broken.get(s)) {
                slack.take(day.schedule.timeline(s));
                for (int i = facts.current.frozenVisit[s].length; i <= day.routes[s].length; i++) {
                    if (slack.missing(visit, i) == 0) {
                        gaps.add(new Gap(s, i, slack.reached(visit, i), slack.latest(visit, i), detour(s, i)));
                    }
                }
            }
        }
        gaps.sort(Comparator.comparingInt(Gap::detour)
                .thenComparingInt(Gap::shift)
                .thenComparingInt(Gap::position));
    }

    /** Whether crews of the visit are found here: it is done by several, and waits for nothing. */
    static boolean canFind(PlanningFacts facts, int visit) {
        return facts.visits.crew(visit) > 1 && facts.visits.after[visit].length == 0;
    }

    /** The cheapest crew that begins at or after the one second and before the other; null where there is none. */
    @Nullable
    Crew find(int opens, int closes) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (Gap gap : gaps) {
            int start = Math.max(opens, gap.reached);
            if (start <= gap.latest && start < closes) {
                starts.add(start);
            }
        }
        List<Integer> tried = List.copyOf(starts);
        Crew best = null;
        int many = Math.min(MOST_STARTS, tried.size());
        for (int i = 0; i < many; i++) {
            Crew crew = at(tried.get(many == 1 ? 0 : (int) ((long) i * (tried.size() - 1) / (many - 1))));
            if (crew != null && (best == null || isCheaper(crew, best))) {
                best = crew;
            }
        }
        return best;
    }

    /** The routes with the crew's visit on them. */
    int[][] with(Crew crew) {
        int[][] routes = day.routes.clone();
        for (int i = 0; i < crew.members.size(); i++) {
            Member member = crew.members.get(i);
            int[] route = routes[member.shift];
            routes[member.shift] = Arrays.copyOf(
                    inserted.of(route, member.position, facts.visits.firstPart[visit] + i), route.length + 1);
        }
        return routes;
    }

    /** The route of one of them, timed. */
    Timeline walk(Crew crew, int index) {
        Member member = crew.members.get(index);
        notBefore[visit] = crew.start;
        int[] route = day.routes[member.shift];
        int[] longer = inserted.of(route, member.position, facts.visits.firstPart[visit] + index);
        timekeeper.walk(member.shift, longer, route.length + 1, notBefore, walked);
        return walked;
    }

    private @Nullable Crew at(int start) {
        Map<Integer, Boolean> seen = new HashMap<>();
        List<Member> members = new ArrayList<>();
        long medium = 0;
        long soft = 0;
        for (Gap gap : gaps) {
            if (members.size() == facts.visits.crew(visit)) {
                break;
            }
            boolean isFree = !seen.getOrDefault(facts.shifts.technician[gap.shift], false);
            if (isFree && gap.reached <= start && start <= gap.latest) {
                Cost more = more(new Crew(List.of(new Member(gap.shift, gap.position)), start, 0, 0));
                if (more != null) {
                    seen.put(facts.shifts.technician[gap.shift], true);
                    members.add(new Member(gap.shift, gap.position));
                    medium += more.medium;
                    soft += more.soft;
                }
            }
        }
        return members.size() < facts.visits.crew(visit) ? null : new Crew(members, start, medium, soft);
    }

    /** What one member's route costs more; null where it does not begin just then, breaks a rule or tells somebody anew. */
    private @Nullable Cost more(Crew alone) {
        Member member = alone.members.get(0);
        Cost before = day.routeCost(member.shift);
        BitSet told = told(day.schedule.timeline(member.shift));
        Timeline timeline = walk(alone, 0);
        Cost more = new Cost();
        day.prices.addRoute(timeline, more);
        boolean isSound = timeline.start[member.position] == alone.start
                && more.hard <= before.hard
                && more.medium <= before.medium
                && told.equals(told(timeline));
        more.medium -= before.medium;
        more.soft -= before.soft;
        return isSound ? more : null;
    }

    private BitSet told(Timeline timeline) {
        BitSet told = new BitSet();
        for (int i = 0; i < timeline.count; i++) {
            int one = facts.visits.ofPart[timeline.part[i]];
            if (one != visit && Rules.isToldAnew(facts, one, timeline.start[i])) {
                told.set(one);
            }
        }
        return told;
    }

    private int detour(int shift, int position) {
        int[] route = day.routes[shift];
        int from = position == 0 ? facts.shifts.startLocation[shift] : place(route[position - 1]);
        int to = position == route.length ? facts.shifts.endLocation[shift] : place(route[position]);
        int at = facts.visits.location[visit];
        int direct = facts.isReachable(from, to) ? facts.travelSeconds(from, to) : 0;
        return facts.travelSeconds(from, at) + facts.travelSeconds(at, to) - direct;
    }

    private int place(int part) {
        return facts.visits.location[facts.visits.ofPart[part]];
    }

    private static boolean isCheaper(Crew one, Crew other) {
        return one.medium != other.medium ? one.medium < other.medium : one.soft < other.soft;
    }
}
