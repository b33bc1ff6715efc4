package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class RequiredSkillTest {
    private final Day day = new Day();

    @Test
    void aTechnicianWithoutTheSkillMissesAllItsLevels() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).skill("fibre", 2);
        assertThat(day.plans().route("anna-1", "V1").measure("required-skill")).isEqualTo(2);
    }

    @Test
    void aTechnicianOfALowerLevelMissesTheRest() {
        day.technician("Anna", "08:00", "17:00").skill("fibre", 1);
        day.visit("V1", 30).skill("fibre", 3);
        assertThat(day.plans().route("anna-1", "V1").measure("required-skill")).isEqualTo(2);
    }

    @Test
    void theVeryLevelIsEnough() {
        day.technician("Anna", "08:00", "17:00").skill("fibre", 2);
        day.visit("V1", 30).skill("fibre", 2);
        assertThat(day.plans().route("anna-1", "V1").measure("required-skill")).isEqualTo(0);
    }

    @Test
    void everyMemberOfACrewNeedsTheSkill() {
        day.technician("Anna", "08:00", "17:00").skill("fibre", 1);
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 30).skill("fibre", 1).crew(2);
        assertThat(day.plans().route("anna-1", "V1").route("boris-1", "V1").measure("required-skill"))
                .isEqualTo(1);
    }

    @Test
    void aFrozenStopIsAFact() {
        day.now("09:00");
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).skill("fibre", 1);
        day.current("anna-1", "V1 08:50!");
        assertThat(day.plans().route("anna-1", "V1").measure("required-skill")).isEqualTo(0);
    }
}
