package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Who may do what: a skill must be held, at the level asked for, and high levels are kept for what needs them. */
final class A03_SkillsDecideTest {
    private final Day day = new Day();

    @Test
    void eachVisitGoesToWhoIsAble() {
        day.technician("Anna", "08:00", "17:00").skill("fibre", 2);
        day.technician("Boris", "08:00", "17:00").skill("fibre", 1).skill("copper", 1);
        day.visit("V1", 60).skill("fibre", 2);
        day.visit("V2", 60).skill("copper", 1);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines())
                .containsExactly(
                        "anna: 08:00 home > 08:10 V1 > 09:20 home", "boris: 08:00 home > 08:10 V2 > 09:20 home");
    }

    @Test
    void nobodyIsOverQualifiedWithoutNeed() {
        day.technician("Anna", "08:00", "17:00").skill("fibre", 3);
        day.technician("Boris", "08:00", "17:00").skill("fibre", 1);
        day.visit("V1", 60).skill("fibre", 1);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("boris: 08:00 home > 08:10 V1 > 09:20 home");
    }
}
