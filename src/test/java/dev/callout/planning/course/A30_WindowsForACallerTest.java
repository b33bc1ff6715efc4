package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.replan.Slot;
import dev.callout.planning.replan.SlotLimits;
import dev.callout.planning.replan.SlotSearch;
import dev.callout.time.Window;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A customer calls: every window in which the visit fits, with what it costs, over two days. */
final class A30_WindowsForACallerTest {
    private static final List<Window> HOURS = List.of(
            hour("08:00", "09:00"),
            hour("09:00", "10:00"),
            hour("10:00", "11:00"),
            hour("1 08:00", "1 09:00"),
            hour("1 09:00", "1 10:00"));

    @Test
    void windowsThatFitAreOfferedWithTheirCost() {
        PlanningProblem live = day("V1 08:10").problem();

        List<Slot> offers = offers(live, 1);

        assertThat(offers).extracting(Slot::window).containsExactly(HOURS.get(2), HOURS.get(3), HOURS.get(4));
        assertThat(offers.get(0).route().stops())
                .extracting(stop -> stop.visit())
                .containsExactly("V1", "N");
        assertThat(offers.get(0).soft())
                .as("next door to a stop is cheaper than a day of its own")
                .isLessThan(offers.get(1).soft());
        assertThat(offers).isEqualTo(offers(live, 1));
    }

    @Test
    void aHeldWindowCountsAsTaken() {
        Day day = day("V1 08:10", "H 10:10");
        day.visit("H", 60).at("V1").window("10:00", "12:00").promise("10:00", "11:00");
        PlanningProblem live = day.problem();

        assertThat(offers(live, 1)).extracting(Slot::window).doesNotContain(HOURS.get(2));
    }

    @Test
    void whatIsPromisedButNotPlannedYetTakesItsPlaceFirst() {
        Day day = day("V1 08:10");
        day.visit("H", 60).at("V1").window("10:00", "12:00").promise("10:00", "11:00");
        PlanningProblem live = day.problem();

        assertThat(offers(live, 1)).extracting(Slot::window).doesNotContain(HOURS.get(2));
    }

    @Test
    void aDearerPlaceIsTakenWhereTheCheapestIsKeptTooSeldom() {
        Day day = day("V1 08:10");
        day.technician("Boris", "08:00", "12:00").from("depot").to("depot");
        PlanningProblem live = day.problem();

        List<Slot> sure = SlotSearch.offers(
                live,
                "N",
                new SlotLimits(HOURS, 0.9),
                (route, visit, window) -> route.technician().equals("boris") ? 0.95 : 0.5);

        assertThat(sure.get(0).rate()).isEqualTo(0.95);
    }

    private static List<Slot> offers(PlanningProblem live, double rate) {
        return SlotSearch.offers(live, "N", new SlotLimits(HOURS, 0.9), (route, visit, window) -> rate);
    }

    /** Anna is busy until ten on the first day, and free on the second. */
    private static Day day(String... stops) {
        Day day = new Day().days(2).now("07:00");
        day.technician("Anna", "08:00", "12:00").shift("1 08:00", "1 12:00");
        day.visit("V1", 120).promise("08:00", "09:00");
        day.visit("N", 60).at("next door");
        day.minutes("V1", "next door", 5);
        return day.current("anna-1", stops);
    }

    private static Window hour(String start, String end) {
        return new Window(Day.at(start), Day.at(end));
    }
}
