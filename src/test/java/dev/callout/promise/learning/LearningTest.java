package dev.callout.promise.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LearningTest {
    private static final int EXPECTED = 2_700;
    private static final Learning LEARNING = new Learning(LearningLimits.of(0.3));

    private final Random random = new Random(3);

    @Test
    void nothingIsLearnedFromNothing() {
        assertThat(LEARNING.from(List.of())).isEmpty();
    }

    @Test
    void meanAndSpreadOfAWorkKindAreFound() {
        LearnedKind kind = one(visits("repair", "anna", 2_000, 1.3, 0.5));

        assertThat(kind.pace().factor()).isCloseTo(1.3, within(0.05));
        assertThat(kind.pace().variation()).isCloseTo(0.5, within(0.05));
        assertThat(kind.visits()).isGreaterThan(1_980);
    }

    @Test
    void aFewVisitsMoveTheOperatorsValueOnlyALittle() {
        double ofTwo = one(exactly("anna", 2, 1.8)).pace().factor();
        double ofTwenty = one(exactly("anna", 20, 1.8)).pace().factor();
        double ofThousand = one(exactly("anna", 1_000, 1.8)).pace().factor();

        assertThat(ofTwo).isBetween(1.05, 1.35);
        assertThat(ofTwenty).isBetween(1.5, 1.75);
        assertThat(ofThousand).isCloseTo(1.8, within(0.02));
    }

    @Test
    void eachKindIsLearnedForItself() {
        List<FinishedVisit> visits = visits("repair", "anna", 500, 0.7, 0.3);
        visits.addAll(visits("installation", "anna", 500, 1.5, 0.4));

        List<LearnedKind> kinds = LEARNING.from(visits);

        assertThat(kinds).extracting(LearnedKind::workKind).containsExactly("installation", "repair");
        assertThat(kinds.get(0).pace().factor()).isCloseTo(1.5, within(0.1));
        assertThat(kinds.get(1).pace().factor()).isCloseTo(0.7, within(0.05));
    }

    @Test
    void aSlowTechnicianIsKnownAfterManyVisitsAndHardlyAfterTwo() {
        List<FinishedVisit> visits = new ArrayList<>();
        for (int t = 0; t < 12; t++) {
            visits.addAll(visits("repair", "t" + t, 60, 0.8 + 0.04 * t, 0.3));
        }
        visits.addAll(visits("repair", "slow", 100, 1.6, 0.3));
        List<FinishedVisit> twice = new ArrayList<>(visits);
        twice.addAll(exactly("new", 2, 1.6));

        LearnedKind kind = one(twice);

        Pace slow = own(kind, "slow").pace();
        Pace fresh = own(kind, "new").pace();
        assertThat(slow.factor()).isCloseTo(1.6, within(0.12));
        assertThat(fresh.factor()).isBetween(kind.pace().factor(), slow.factor() - 0.1);
        assertThat(own(kind, "slow").weight()).isGreaterThan(own(kind, "new").weight());
    }

    @Test
    void techniciansWhoDifferByChanceAloneCountForLittle() {
        double weights = 0;
        for (int round = 0; round < 40; round++) {
            List<FinishedVisit> visits = new ArrayList<>();
            for (int t = 0; t < 10; t++) {
                visits.addAll(visits("repair", "t" + t, 12, 1.1, 0.5));
            }
            weights += own(one(visits), "t0").weight();
        }

        assertThat(weights / 40).isLessThan(0.3);
    }

    @Test
    void drawingTogetherComesCloserToTheTruthThanEachMeanAlone() {
        double apart = 0;
        double drawn = 0;
        for (int round = 0; round < 20; round++) {
            List<FinishedVisit> visits = new ArrayList<>();
            double[] truth = new double[15];
            for (int t = 0; t < truth.length; t++) {
                truth[t] = Math.exp(0.15 * random.nextGaussian());
                visits.addAll(visits("repair", "t" + t, 8, truth[t], 0.5));
            }
            LearnedKind kind = one(visits);
            for (int t = 0; t < truth.length; t++) {
                String id = "t" + t;
                double own = visits.stream()
                        .filter(visit -> visit.technician().equals(id))
                        .mapToDouble(visit -> visit.actualSeconds() / (double) EXPECTED)
                        .average()
                        .orElseThrow();
                apart += Math.pow(own - truth[t], 2);
                LearnedKind.LearnedTechnician learned = kind.technicians().get(id);
                drawn += Math.pow((learned == null ? kind.pace() : learned.pace()).factor() - truth[t], 2);
            }
        }

        assertThat(drawn).isLessThan(0.7 * apart);
    }

    @Test
    void aForgottenButtonTeachesNothing() {
        List<FinishedVisit> sound = visits("repair", "anna", 200, 1, 0.3);
        List<FinishedVisit> spoilt = new ArrayList<>(sound);
        for (int i = 0; i < 10; i++) {
            spoilt.add(new FinishedVisit("repair", "anna", EXPECTED, 9 * 3_600));
            spoilt.add(new FinishedVisit("repair", "anna", EXPECTED, 5));
            spoilt.add(new FinishedVisit("repair", "anna", EXPECTED, 0));
        }

        LearnedKind kind = one(spoilt);

        assertThat(kind.outliers()).isEqualTo(30 + one(sound).outliers());
        assertThat(kind.pace().factor()).isCloseTo(one(sound).pace().factor(), within(1e-9));
    }

    @Test
    void whatIsLearnedStaysBetweenHalfAndTwiceTheOperatorsValue() {
        LearnedKind slow = one(visits("repair", "anna", 500, 4, 0.3));
        LearnedKind quick = one(visits("repair", "anna", 500, 0.2, 0.3));

        assertThat(slow.pace().factor()).isEqualTo(2);
        assertThat(own(slow, "anna").pace().factor()).isEqualTo(2);
        assertThat(quick.pace().factor()).isEqualTo(0.5);
    }

    @Test
    void theOrderOfVisitsDoesNotMatter() {
        List<FinishedVisit> visits = visits("repair", "anna", 100, 1.2, 0.4);
        visits.addAll(visits("repair", "bo", 50, 0.9, 0.4));
        Pace before = own(one(visits), "bo").pace();
        Collections.shuffle(visits, random);
        Pace after = own(one(visits), "bo").pace();

        assertThat(after.factor()).isCloseTo(before.factor(), within(1e-9));
        assertThat(after.variation()).isCloseTo(before.variation(), within(1e-9));
    }

    @Test
    void visitsOfDifferentLengthTeachTheSameFactor() {
        List<FinishedVisit> visits = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int expected = 600 * (1 + i % 10);
            visits.add(new FinishedVisit("repair", "anna", expected, (int) (expected * drawn(1.25, 0.3))));
        }

        assertThat(one(visits).pace().factor()).isCloseTo(1.25, within(0.06));
        assertThat(one(visits).pace().variation()).isCloseTo(0.3, within(0.04));
    }

    private static LearnedKind one(List<FinishedVisit> visits) {
        List<LearnedKind> kinds = LEARNING.from(visits);
        assertThat(kinds).hasSize(1);
        return kinds.get(0);
    }

    private static LearnedKind.LearnedTechnician own(LearnedKind kind, String technician) {
        return Objects.requireNonNull(kind.technicians().get(technician), technician);
    }

    private List<FinishedVisit> visits(String kind, String technician, int count, double factor, double variation) {
        List<FinishedVisit> visits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            visits.add(new FinishedVisit(kind, technician, EXPECTED, (int) (EXPECTED * drawn(factor, variation))));
        }
        return visits;
    }

    private static List<FinishedVisit> exactly(String technician, int count, double factor) {
        return new ArrayList<>(Collections.nCopies(
                count, new FinishedVisit("repair", technician, EXPECTED, (int) (EXPECTED * factor))));
    }

    private double drawn(double mean, double variation) {
        double variance = Math.log1p(variation * variation);
        return mean * Math.exp(-variance / 2 + Math.sqrt(variance) * random.nextGaussian());
    }
}
