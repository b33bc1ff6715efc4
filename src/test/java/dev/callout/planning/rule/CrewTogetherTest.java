package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class CrewTogetherTest {
    private final Day day = new Day();

    @Test
    void aMemberThatIsMissingCountsAnHour() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 30).crew(2);
        assertThat(day.plans().route("anna-1", "V1").measure("crew-together")).isEqualTo(3600);
    }

    @Test
    void aTechnicianCannotBeTwoMembers() {
        day.technician("Anna", "08:00", "17:00").shift("18:00", "20:00");
        day.visit("V1", 30).crew(2);
        assertThat(day.plans().route("anna-1", "V1").route("anna-2", "V1").measure("crew-together"))
                .isEqualTo(3_600L);
    }

    @Test
    void membersWhoAreThereBeginTogether() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 30).crew(2);
        day.visit("V2", 30);
        assertThat(day.plans().route("anna-1", "V1").route("boris-1", "V2 V1").measure("crew-together"))
                .isEqualTo(0);
    }

    @Test
    void aCrewThatIsLeftOutWholeIsNoBreach() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).crew(2);
        assertThat(day.plans().measure("crew-together")).isEqualTo(0);
    }
}
