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

/** A caller's visit needs two: windows in which both are free. Ten minutes lie between any two places. */
final class A31_WindowsForACrewTest {
    private static final List<Window> HOURS = List.of(hour("08:00"), hour("09:00"), hour("10:00"), hour("11:00"));

    private final Day day = new Day().now("07:00");

    A31_WindowsForACrewTest() {
        day.technician("Anna", "08:00", "13:00");
        day.technician("Boris", "08:00", "13:00");
        day.visit("V1", 100).promise("08:00", "09:00");
        day.visit("N", 60).crew(2);
    }

    @Test
    void onlyWindowsInWhichBothAreFreeAreOffered() {
        PlanningProblem live = day.current("anna-1", "V1 08:10").problem();

        List<Slot> offers = offers(live, 1);

        assertThat(offers).extracting(Slot::window).containsExactly(HOURS.get(2), HOURS.get(3));
        assertThat(offers.get(0).medium()).isZero();
        assertThat(offers).isEqualTo(offers(live, 1));
    }

    @Test
    void oneTechnicianIsNoCrewOfTwo() {
        day.technician("Clara", "14:00", "18:00");
        day.visit("V2", 240).promise("08:00", "09:00");
        PlanningProblem live =
                day.current("anna-1", "V1 08:10").current("boris-1", "V2 08:10").problem();

        assertThat(offers(live, 1)).isEmpty();
    }

    @Test
    void aCrewThatIsHeldTakesBothOfThem() {
        day.visit("H", 60).crew(2).window("10:00", "12:00").promise("10:00", "11:00");
        PlanningProblem live = day.current("anna-1", "V1 08:10").problem();

        assertThat(offers(live, 1)).extracting(Slot::window).containsExactly(HOURS.get(3));
    }

    @Test
    void aCrewIsAsSureAsTheLeastSureOfThem() {
        List<Slot> offers = SlotSearch.offers(
                day.problem(),
                "N",
                new SlotLimits(HOURS, 0.9),
                (route, visit, window) -> route.technician().equals("boris") ? 0.6 : 0.9);

        assertThat(offers).isNotEmpty().allMatch(slot -> slot.rate() == 0.6);
    }

    private static List<Slot> offers(PlanningProblem live, double rate) {
        return SlotSearch.offers(live, "N", new SlotLimits(HOURS, 0.9), (route, visit, window) -> rate);
    }

    private static Window hour(String start) {
        return new Window(Day.at(start), Day.at(start).plusSeconds(3_600));
    }
}
