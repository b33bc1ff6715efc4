package dev.callout.planning.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.RandomProblems;
import dev.callout.planning.RandomRoutes;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Prices;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places on an empty road; from eight to nine everything takes twice as long. */
final class RushHourTest {
    private final Day day = new Day().pace("08:00", 500);

    private String anna(String visits) {
        return day.plans().route("anna-1", visits).text("anna-1");
    }

    @Test
    void aDriveInTheRushTakesLongerAndOneBehindItDoesNot() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 40);
        day.visit("V2", 20);
        assertThat(anna("V1 V2")).isEqualTo("08:00 leaves > 08:20 V1 > 09:10 V2 > 09:40 returns");
    }

    @Test
    void onlyThePartInTheRushIsSlow() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 20);
        assertThat(anna("V1 V2")).isEqualTo("08:00 leaves > 08:20 V1 > 09:05 V2 > 09:35 returns");
    }

    @Test
    void whoLeavesLaterForTheFirstDoorLeavesAsLateAsTheRushAllows() {
        day.technician("Anna", "07:00", "17:00");
        day.visit("V1", 30).window("08:30", "10:00");
        assertThat(anna("V1")).isEqualTo("08:10 leaves > 08:30 V1 > 09:10 returns");
    }

    @Test
    void drivingIsCountedAsLongAsItTakes() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 40);
        assertThat(day.plans().route("anna-1", "V1").measure("travel-time")).isEqualTo(20 * 60 + 10 * 60);
    }

    @Test
    void aDriveThatTheRushWouldStretchIntoAnAbsenceBeginsBehindIt() {
        day.technician("Anna", "08:00", "17:00").absent("08:15", "09:00");
        day.visit("V1", 40);
        assertThat(anna("V1")).isEqualTo("09:00 leaves > 09:10 V1 > 10:00 returns");
    }

    @Test
    void theRushMakesAWindowTooLate() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).window("08:00", "08:50");
        assertThat(day.plans().route("anna-1", "V1").measure("customer-windows"))
                .isZero();
        day.visit("V2", 30).window("08:00", "09:34");
        assertThat(day.plans().route("anna-1", "V1 V2").measure("customer-windows"))
                .isEqualTo(60);
    }

    @Test
    void anAreaHasItsOwnPaceAndHalfOfTheWayIntoItGoesAtThatOfTheOther() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 10);
        day.visit("V2", 10);
        day.area("centre", List.of("V1", "V2"), 125);
        // half of ten minutes takes ten at a half of the pace, and forty at an eighth
        assertThat(anna("V1")).isEqualTo("08:00 leaves > 08:50 V1 > 09:10 returns");
    }

    @Test
    void aDriveWithinAnAreaGoesAtItsPace() {
        day.technician("Anna", "08:00", "17:00").from("depot");
        day.visit("V1", 5);
        day.visit("V2", 10);
        day.area("centre", List.of("depot", "V1", "V2"), 400);
        assertThat(anna("V1 V2")).isEqualTo("08:00 leaves > 08:25 V1 > 08:55 V2 > 09:15 returns");
    }

    @Test
    void whoBeginsLaterNeverReturnsEarlier() {
        int compared = 0;
        for (long seed = 0; seed < 150; seed++) {
            PlanningFacts facts = new PlanningFacts(RandomProblems.withEverything(seed));
            Random random = new Random(seed);
            int[][] routes = RandomRoutes.greedy(facts, random);
            for (int shift = 0; shift < routes.length; shift++) {
                int head = facts.current.frozenVisit[shift].length;
                if (routes[shift].length > head) {
                    compared += returnsNoEarlier(facts, shift, routes[shift], head, random) ? 1 : 0;
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    /** Whether both walks keep every hard rule: what is broken begins anywhere. */
    private static boolean returnsNoEarlier(PlanningFacts facts, int shift, int[] route, int head, Random random) {
        Prices prices = new Prices(facts);
        Timekeeper timekeeper = new Timekeeper(facts);
        int[] notBefore = new int[facts.visits.count];
        Arrays.fill(notBefore, -PlanningFacts.NEVER);
        Timeline early = new Timeline();
        timekeeper.walk(shift, route, route.length, notBefore, early);
        notBefore[facts.visits.ofPart[route[head]]] = early.start[head] + 1 + random.nextInt(3_600);
        Timeline late = new Timeline();
        timekeeper.walk(shift, route, route.length, notBefore, late);
        Cost cost = new Cost();
        prices.addRoute(early, cost);
        prices.addRoute(late, cost);
        if (cost.hard > 0) {
            return false;
        }
        assertThat(late.returned).isGreaterThanOrEqualTo(early.returned);
        return true;
    }
}
