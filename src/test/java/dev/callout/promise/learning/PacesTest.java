package dev.callout.promise.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.promise.arrival.Estimate;
import dev.callout.promise.learning.LearnedKind.LearnedTechnician;
import dev.callout.promise.learning.Paces.FixedPace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PacesTest {
    private static final LearnedKind REPAIR = new LearnedKind(
            "repair", new Pace(1.2, 0.4), 90, 2, Map.of("anna", new LearnedTechnician(new Pace(0.9, 0.35), 40, 0.8)));

    @Test
    void theOperatorsValueHoldsWhereNothingIsKnown() {
        Paces paces = new Paces(List.of(), List.of(), 0.3);

        assertThat(paces.estimate("repair", "anna", 1_800)).isEqualTo(new Estimate(1_800, 0.3));
    }

    @Test
    void aKnownTechnicianHasAnOwnPaceAndANewOneTheKinds() {
        Paces paces = new Paces(List.of(REPAIR), List.of(), 0.3);

        assertThat(paces.estimate("repair", "anna", 1_000)).isEqualTo(new Estimate(900, 0.35));
        assertThat(paces.estimate("repair", "bo", 1_000)).isEqualTo(new Estimate(1_200, 0.4));
        assertThat(paces.estimate("delivery", "anna", 1_000)).isEqualTo(new Estimate(1_000, 0.3));
    }

    @Test
    void whatWasFixedByHandGoesBeforeWhatWasLearned() {
        FixedPace everyone = new FixedPace("repair", null, new Pace(1.5, 0.2));
        FixedPace anna = new FixedPace("repair", "anna", new Pace(0.8, 0.2));

        Paces paces = new Paces(List.of(REPAIR), List.of(everyone, anna), 0.3);

        assertThat(paces.pace("repair", "anna")).isEqualTo(anna.pace());
        assertThat(paces.pace("repair", "bo")).isEqualTo(everyone.pace());
        assertThat(new Paces(List.of(REPAIR), List.of(everyone), 0.3).pace("repair", "anna"))
                .isEqualTo(everyone.pace());
    }
}
