package dev.callout.planning.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.check.Difference.Standing;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.timeline.PlanningFacts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DifferenceWordsTest {
    private static final Standing ANNA = new Standing("Anna", Day.at("10:30"));
    private static final Standing BORIS = new Standing("Boris", Day.at("11:05"));

    private static String english(Standing before, Standing after) {
        return new DifferenceWords("en", Day.ZONE).of(new Difference("V3", before, after));
    }

    @Test
    void aVisitThatMovesSaysFromWhomToWhom() {
        assertThat(english(ANNA, BORIS)).isEqualTo("V3 moves from Anna 10:30 to Boris 11:05");
    }

    @Test
    void anotherTimeWithTheSameTechnicianSaysBothTimes() {
        assertThat(english(ANNA, new Standing("Anna", Day.at("11:05"))))
                .isEqualTo("V3 with Anna moves from 10:30 to 11:05");
    }

    @Test
    void anotherDayIsNamed() {
        assertThat(english(ANNA, new Standing("Anna", Day.at("1 11:05"))))
                .isEqualTo("V3 with Anna moves from 2026-11-23 10:30 to 2026-11-24 11:05");
    }

    @Test
    void whatStays() {
        assertThat(english(ANNA, ANNA)).isEqualTo("V3 stays with Anna at 10:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "no", "ru", "sl", "sv"})
    void everyLanguageHasEverySentenceWithAllThatItTells(String language) {
        DifferenceWords words = new DifferenceWords(language, Day.ZONE);
        assertThat(words.of(new Difference("V3", null, BORIS))).contains("V3", "Boris", "11:05");
        assertThat(words.of(new Difference("V3", ANNA, null))).contains("V3", "Anna", "10:30");
        assertThat(words.of(new Difference("V3", ANNA, BORIS))).contains("V3", "Anna", "10:30", "Boris", "11:05");
        assertThat(words.of(new Difference("V3", ANNA, new Standing("Anna", Day.at("12:00")))))
                .contains("V3", "Anna", "10:30", "12:00");
        assertThat(words.of(new Difference("V3", ANNA, ANNA))).contains("V3", "Anna", "10:30");
    }

    @Test
    void twoPlansAreComparedVisitByVisit() {
        Day day = new Day();
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30);
        day.visit("V3", 30);
        day.visit("V4", 30);
        PlanningProblem problem = day.problem();
        PlanMaker plans = new PlanMaker(new PlanningFacts(problem));
        Plan before = plans.unexplained(new int[][] {{0, 1, 2}, {}}, null);
        Plan after = plans.unexplained(new int[][] {{0, 2}, {3}}, null);

        DifferenceWords words = new DifferenceWords("en", Day.ZONE);
        List<String> said = Differences.between(problem, before, after).stream()
                .map(words::of)
                .toList();

        assertThat(said)
                .containsExactly(
                        "V2 is left out; it was with anna at 08:50",
                        "V3 with anna moves from 09:30 to 08:50",
                        "V4 goes to boris at 08:10");
    }

    @Test
    void aPlanDoesNotDifferFromItself() {
        Day day = new Day();
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        Plan plan = new PlanMaker(new PlanningFacts(day.problem())).unexplained(new int[][] {{0}}, null);
        assertThat(Differences.between(day.problem(), plan, plan)).isEmpty();
    }
}
