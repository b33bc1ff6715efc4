package dev.callout.dispatch.live;

import static dev.callout.dispatch.live.SomeLiveDay.DISPATCH;
import static dev.callout.dispatch.live.SomeLiveDay.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.problem.Visit;
import dev.callout.promise.arrival.StopOutlook;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class LiveDispatchTest {
    private static Day twoTechnicians() {
        Day day = new Day();
        day.technician("Anna", "08:00", "18:00");
        day.technician("Boris", "08:00", "18:00");
        day.visit("V1", 45).promise("08:30", "09:30");
        day.visit("V2", 45).promise("09:15", "10:15");
        day.visit("W1", 45).promise("08:30", "09:30");
        return day;
    }

    private static LiveDay begun(Day day, String now) {
        LiveDay live = SomeLiveDay.of(day, "anna-1: V1 V2", "boris-1: W1");
        return SomeLiveDay.working(live, "anna-1", "V1", "08:35").at(Day.at(now));
    }

    @Test
    void onADayThatGoesAsPlannedNobodyIsTroubled() {
        Decision decision = DISPATCH.react(begun(twoTechnicians(), "08:50"), false);

        assertThat(decision.rescues()).isEmpty();
        assertThat(decision.tellings()).isEmpty();
        assertThat(decision.day().route("anna-1").ahead()).containsExactly("V2");
    }

    @Test
    void workThatOverrunsByFiftyMinutesIsRescuedByHandingTheNextStopOver() {
        LiveDay late = begun(twoTechnicians(), "10:05").without("W1");
        assertThat(stop(LiveOutlook.of(late, LAW), "V2").toldRate().orElse(1)).isLessThan(0.3);

        Decision decision = DISPATCH.react(late, false);

        assertThat(decision.rescues()).singleElement().satisfies(rescue -> {
            assertThat(rescue.kind()).isEqualTo(Proposal.Kind.HAND_OVER);
            assertThat(rescue.visit()).isEqualTo("V2");
            assertThat(rescue.gain()).isGreaterThan(0.3);
        });
        assertThat(decision.day().route("boris-1").ahead()).containsExactly("V2");
        assertThat(decision.tellings()).isEmpty();
    }

    @Test
    void aPromiseIsSavedByHandingOverWhatComesBeforeIt() {
        Day day = new Day();
        day.technician("Anna", "08:00", "18:00").skill("network", 1);
        day.technician("Boris", "08:00", "18:00");
        day.visit("V1", 45).promise("08:30", "09:30");
        day.visit("V2", 45).promise("09:00", "11:30");
        day.visit("V3", 45).promise("10:10", "11:10").skill("network", 1);
        LiveDay late = SomeLiveDay.working(SomeLiveDay.of(day, "anna-1: V1 V2 V3", "boris-1:"), "anna-1", "V1", "09:20")
                .at(Day.at("10:00"));
        assertThat(stop(LiveOutlook.of(late, LAW), "V3").toldRate().orElse(1)).isLessThan(0.5);

        Decision decision = DISPATCH.react(late, false);

        assertThat(decision.rescues()).isNotEmpty();
        assertThat(decision.day().route("boris-1").ahead()).containsExactly("V2");
        assertThat(decision.day().route("anna-1").ahead()).containsExactly("V3");
        assertThat(decision.tellings()).isEmpty();
    }

    @Test
    void whereNobodyCanHelpTheCustomerIsToldEarlyAndOnlyOnce() {
        Day day = new Day();
        day.technician("Anna", "08:00", "18:00");
        day.visit("V1", 45).promise("08:30", "09:30");
        day.visit("V2", 45).promise("09:15", "10:15");
        LiveDay late = SomeLiveDay.working(SomeLiveDay.of(day, "anna-1: V1 V2"), "anna-1", "V1", "08:35")
                .at(Day.at("10:08"));

        Decision decision = DISPATCH.react(late, false);

        assertThat(decision.rescues()).isEmpty();
        assertThat(decision.tellings()).singleElement().satisfies(telling -> {
            assertThat(telling.visit()).isEqualTo("V2");
            assertThat(telling.isAnew()).isTrue();
            assertThat(telling.after()).isNotNull();
            assertThat(telling.after().end()).isAfter(Day.at("10:40"));
        });
        assertThat(DISPATCH.react(decision.day(), false).tellings()).isEmpty();
    }

    @Test
    void onAVeryBadDayRescuesAreSoughtForAFewAtATime() {
        Day day = new Day();
        day.technician("Anna", "08:00", "20:00");
        StringBuilder route = new StringBuilder("anna-1:");
        for (int i = 0; i < 20; i++) {
            day.visit("V" + i, 20).promise("08:30", "10:15");
            route.append(" V").append(i);
        }
        LiveDay bad = SomeLiveDay.of(day, route.toString()).at(Day.at("08:00"));

        Decision first = DISPATCH.react(bad, false);
        Decision second = DISPATCH.react(first.day(), false);

        assertThat(first.day().sought()).hasSize(12);
        assertThat(second.day().sought()).hasSizeGreaterThan(12);
    }

    @Test
    void whoIsLateByLessThanTheChanceToKeepItLeavesTheCustomerInPeace() {
        Day day = new Day();
        day.technician("Anna", "08:00", "18:00");
        day.visit("V1", 45).promise("08:30", "09:30");
        day.visit("V2", 45).promise("09:15", "10:15");
        LiveDay late = SomeLiveDay.working(SomeLiveDay.of(day, "anna-1: V1 V2"), "anna-1", "V1", "08:35")
                .at(Day.at("09:40"));

        assertThat(DISPATCH.react(late, false).tellings()).isEmpty();
    }

    @Test
    void theStopsOfATechnicianWhoFallsIllGoToSomebodyElse() {
        LiveDay ill = SomeLiveDay.of(twoTechnicians(), "anna-1: V1 V2", "boris-1: W1")
                .at(Day.at("08:00"))
                .gone("anna-1");

        Decision decision = DISPATCH.react(ill, true);

        assertThat(decision.day().route("anna-1").ahead()).isEmpty();
        assertThat(decision.day().route("boris-1").ahead()).contains("W1", "V2");
        List<String> told = decision.tellings().stream().map(Telling::visit).toList();
        assertThat(told).doesNotContain("V2", "W1").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void anUrgentVisitFindsAPlaceAndItsCustomerIsTold() {
        LiveDay day =
                SomeLiveDay.of(twoTechnicians(), "anna-1: V1 V2", "boris-1: W1").at(Day.at("08:00"));
        Day asked = twoTechnicians();
        asked.visit("U", 30).at("V1").priority(1);
        Visit urgent = asked.problem().visits().stream()
                .filter(visit -> visit.id().equals("U"))
                .findFirst()
                .orElseThrow();

        Decision decision = DISPATCH.react(day.with(urgent), true);

        assertThat(decision.day().placed()).contains("U", "V1", "V2", "W1");
        assertThat(decision.tellings()).singleElement().satisfies(telling -> {
            assertThat(telling.visit()).isEqualTo("U");
            assertThat(telling.isAnew()).isFalse();
            assertThat(telling.rate()).isGreaterThan(0.5);
        });
    }

    @Test
    void aCancellationIsFilledWithWorkThatWasLeftOut() {
        Day day = twoTechnicians();
        day.visit("L", 40).window("08:00", "11:30");
        LiveDay cancelled = SomeLiveDay.of(day, "anna-1: V1 V2", "boris-1: W1")
                .at(Day.at("08:00"))
                .without("W1");

        Decision decision = DISPATCH.react(cancelled, true);

        assertThat(decision.day().placed()).contains("L");
        assertThat(decision.tellings()).extracting(Telling::visit).containsExactly("L");
    }

    @Test
    void windowsBecomeNarrowerAsTheDayProceeds() {
        LiveDay morning =
                SomeLiveDay.of(twoTechnicians(), "anna-1: V1 V2", "boris-1: W1").at(Day.at("08:00"));
        LiveDay begun = begun(twoTechnicians(), "09:15");
        LiveDay later = begun.with(begun.route("anna-1").at(new Whereabouts.Free("V1", Day.at("09:15"))));

        assertThat(stop(LiveOutlook.of(later, LAW), "V2").offer().window().length())
                .isLessThan(stop(LiveOutlook.of(morning, LAW), "V2")
                        .offer()
                        .window()
                        .length());
    }

    @Test
    void theSameDayGivesTheSameDecision() {
        LiveDay late = begun(twoTechnicians(), "10:05");

        Decision one = DISPATCH.react(late, true);
        Decision other = DISPATCH.react(late, true);

        assertThat(one.day().routes()).isEqualTo(other.day().routes());
        assertThat(one.tellings()).isEqualTo(other.tellings());
        assertThat(one.rescues()).isEqualTo(other.rescues());
    }

    private static StopOutlook stop(LiveOutlook outlook, String visit) {
        return Objects.requireNonNull(outlook.stops().get(visit));
    }
}
