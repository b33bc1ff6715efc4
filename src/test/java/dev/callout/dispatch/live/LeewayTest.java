package dev.callout.dispatch.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Visit;
import dev.callout.time.Window;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class LeewayTest {
    private static final Duration HOUR = Duration.ofMinutes(60);

    private static Visit visit(PlanningProblem problem, String id) {
        return Leeway.of(problem, HOUR).visits().stream()
                .filter(visit -> visit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PlanningProblem problem() {
        Day day = new Day();
        day.technician("Anna", "08:00", "18:00");
        day.visit("FREE", 45);
        day.visit("HOURS", 45).window("09:00", "13:00");
        day.visit("SPLIT", 45).window("09:00", "11:00").window("14:00", "16:00");
        day.visit("WISH", 45).window("09:00", "13:00").preferred("12:00", "13:00");
        return day.problem();
    }

    @Test
    void workIsBestBegunSoEarlyThatItMayBeginAnHourLater() {
        Window best = visit(problem(), "HOURS").preferredWindow();

        assertThat(best).isNotNull();
        assertThat(best.end()).isEqualTo(Day.at("11:15"));
        assertThat(best.contains(Day.at("09:00"))).isTrue();
    }

    @Test
    void whoHasAWishOrSeveralStretchesOrNoHoursIsLeftAsIs() {
        PlanningProblem problem = problem();

        for (String id : new String[] {"FREE", "SPLIT", "WISH"}) {
            assertThat(problem.visits()).contains(visit(problem, id));
        }
    }
}
