package dev.callout.planning.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.Plans;
import dev.callout.planning.RandomProblems;
import dev.callout.planning.RandomRoutes;
import dev.callout.planning.rule.Prices;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten minutes lie between any two places; Anna and Boris work from eight. */
final class ScheduleTest {
    private final Day day = new Day();

    @BeforeEach
    void technicians() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
    }

    @Test
    void aCrewBeginsTogetherWhenTheLastHasCome() {
        day.visit("V1", 60);
        day.visit("C", 30).crew(2);
        Plans plans = day.plans().route("anna-1", "C").route("boris-1", "V1 C");
        assertThat(plans.text("anna-1")).isEqualTo("09:10 leaves > 09:20 C > 10:00 returns");
        assertThat(plans.text("boris-1")).isEqualTo("08:00 leaves > 08:10 V1 > 09:20 C > 10:00 returns");
    }

    @Test
    void aCrewBeginsWhereTheWindowsOfAllAllowIt() {
        day.visit("V1", 60);
        day.visit("C", 30).crew(2).window("08:00", "09:30").window("11:00", "12:00");
        Plans plans = day.plans().route("anna-1", "C").route("boris-1", "V1 C");
        assertThat(plans.text("anna-1")).contains("11:00 C");
        assertThat(plans.text("boris-1")).contains("11:00 C");
    }

    @Test
    void workWaitsForWorkOnAnotherRoute() {
        day.visit("V1", 60);
        day.visit("V2", 30).after("V1", 15);
        Plans plans = day.plans().route("anna-1", "V2").route("boris-1", "V1");
        assertThat(plans.text("anna-1")).contains("09:25 V2");
        assertThat(plans.cost().hard).isZero();
    }

    @Test
    void delaysAreHandedOnFromRouteToRoute() {
        day.visit("V1", 60);
        day.visit("V2", 30).after("V1", 0);
        day.visit("V3", 30).after("V2", 0);
        day.visit("V4", 30).after("V3", 0);
        Plans plans = day.plans().route("anna-1", "V2 V4").route("boris-1", "V1 V3");
        assertThat(plans.text("anna-1")).contains("09:10 V2").contains("10:10 V4");
        assertThat(plans.text("boris-1")).contains("09:40 V3");
    }

    @Test
    void workThatWaitsForItselfAcrossRoutesIsFoundToBeBroken() {
        day.visit("V1", 60);
        day.visit("V2", 30).after("V1", 0);
        day.visit("V3", 30);
        day.visit("V4", 30).after("V3", 0);
        Plans plans = day.plans().route("anna-1", "V2 V3").route("boris-1", "V4 V1");
        assertThat(plans.cost().hard).isPositive();
        assertThat(plans.measure("order")).isPositive();
    }

    @Test
    void whatIsTakenOffARouteNoLongerHoldsUpOthers() {
        day.visit("V1", 60);
        day.visit("C", 30).crew(2);
        Plans plans = day.plans().route("anna-1", "C").route("boris-1", "V1 C");
        plans.schedule().setRoute(1, new int[] {2}, 1);
        plans.schedule().settle();
        assertThat(plans.text("anna-1")).contains("08:10 C");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void timesDependOnTheRoutesOnlyAndNotOnHowTheyWereReached(long seed) {
        PlanningFacts facts = new PlanningFacts(RandomProblems.problem(seed));
        Random random = new Random(seed);
        Schedule touched = new Schedule(facts);
        int[][] routes = new int[facts.shifts.count][0];
        for (int round = 0; round < 5; round++) {
            int[][] next = RandomRoutes.any(facts, random);
            for (int s = 0; s < routes.length; s++) {
                touched.setRoute(s, new int[0], 0);
            }
            for (int s = 0; s < routes.length; s++) {
                touched.setRoute(s, next[s], next[s].length);
                if (random.nextInt(3) == 0) {
                    touched.settle();
                }
            }
            routes = next;
        }
        touched.settle();
        Schedule fresh = RandomRoutes.schedule(facts, routes);
        Prices prices = new Prices(facts);
        assertThat(RandomRoutes.text(touched)).isEqualTo(RandomRoutes.text(fresh));
        assertThat(prices.total(touched)).hasToString(prices.total(fresh).toString());
    }
}
