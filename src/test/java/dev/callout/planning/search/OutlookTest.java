package dev.callout.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.RandomProblems;
import dev.callout.planning.bench.FieldServiceDay;
import dev.callout.planning.bench.RushHour;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import org.junit.jupiter.api.Test;

/** What is told of a place without a walk is what the walk finds. */
class OutlookTest {
    private static final int PROBLEMS = 60;

    /** Each rule's cost is rounded down to whole points, that of the outlook once. */
    private static final long ROUNDING = 24;

    /** After every so manieth part a stop is taken out again. */
    private static final int TAKEN_OUT = 4;

    private int compared;
    private int possible;

    @Test
    void agreesWithTheWalkOnAWorkingDay() {
        for (long seed = 0; seed < 6; seed++) {
            compareEverywhere(FieldServiceDay.of(4, 40, seed));
        }
        assertThat(compared).isGreaterThan(2_000);
        assertThat(possible).isGreaterThan(200);
    }

    @Test
    void agreesWithTheWalkAtRushHour() {
        for (long seed = 0; seed < 6; seed++) {
            compareEverywhere(RushHour.on(FieldServiceDay.of(4, 40, seed)));
        }
        assertThat(compared).isGreaterThan(2_000);
        assertThat(possible).isGreaterThan(200);
    }

    @Test
    void agreesWithTheWalkOnRandomProblems() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            compareEverywhere(RandomProblems.problem(seed));
            compareEverywhere(RandomProblems.withEverything(seed));
        }
        assertThat(possible).isPositive();
    }

    private void compareEverywhere(PlanningProblem problem) {
        PlanningFacts facts = new PlanningFacts(problem);
        Prices prices = new Prices(facts);
        Tours tours = new Tours(new Network(facts, false));
        RoutePrices exact = new RoutePrices(tours, prices, new FrozenParts(facts), new Across(facts, prices));
        exact.clear();
        for (int part = 0; part < tours.net.parts; part++) {
            if (facts.visits.linked[facts.visits.ofPart[part]]) {
                continue;
            }
            exact.costs.forget();
            int before = -1;
            for (int shift = 0; shift < tours.net.shifts; shift++) {
                if (exact.outlook.covers(shift) && tours.net.isAble(shift, part) && tours.hasRoom(shift, part)) {
                    int found = compare(exact, tours, part, shift);
                    before = found >= 0 ? found : before;
                }
            }
            if (before >= 0) {
                tours.insert(part, before);
                assertThat(exact.renew(tours.route(part))).isTrue();
                long told = exact.costs.total;
                assertThat(exact.confirm()).isTrue();
                assertThat(Math.abs(exact.costs.total - told)).isLessThan(ROUNDING);
                if (part % TAKEN_OUT == 0) {
                    takeOutTheStopAround(part, tours, exact);
                }
            }
        }
    }

    /** So that what was told of a route's beginning and end meets routes that no longer have them. */
    private void takeOutTheStopAround(int part, Tours tours, RoutePrices exact) {
        int before = tours.prev(part);
        int taken = before < tours.net.parts ? before : part;
        int behind = tours.prev(taken);
        int shift = tours.route(part);
        tours.cut(behind, tours.next(taken));
        if (!exact.renew(shift) || !exact.confirm()) {
            // who drives past it may come later than by way of it
            tours.insert(taken, behind);
            assertThat(exact.renew(shift)).isTrue();
        }
    }

    /** The last place on the shift that the part can have, or −1. */
    private int compare(RoutePrices exact, Tours tours, int part, int shift) {
        Outlook outlook = exact.outlook;
        int found = -1;
        for (int before = tours.net.startOf(shift); before != tours.net.endOf(shift); before = tours.next(before)) {
            outlook.lookAt(shift, exact.key(shift));
            long told = outlook.more(part, before);
            long walked = exact.with(part, before, shift);
            compared++;
            assertThat(told == Insertion.NOWHERE)
                    .as("part %d behind %d on shift %d", part, before, shift)
                    .isEqualTo(walked == RoutePrices.BROKEN);
            if (told != Insertion.NOWHERE) {
                possible++;
                found = before;
                long more = told + outlook.untimed(shift, part);
                assertThat(Math.abs(more - exact.more(shift, walked)))
                        .as("part %d behind %d on shift %d", part, before, shift)
                        .isLessThan(ROUNDING);
            }
        }
        return found;
    }
}
