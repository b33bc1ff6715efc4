package dev.callout.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DrivingPaceTest {
    private static final long EIGHT = Instant.parse("2026-11-23T05:00:00Z").getEpochSecond();

    /** Half as fast from eight to nine, free flow around it. */
    private final DrivingPace pace = new DrivingPace(Instant.ofEpochSecond(EIGHT), 3_600, 500);

    @Test
    void insideTheRushADriveTakesTwiceAsLong() {
        assertThat(pace.arrival(EIGHT + 60, 600)).isEqualTo(EIGHT + 60 + 1_200);
    }

    @Test
    void outsideTheRushItTakesItsFreeFlowTime() {
        assertThat(pace.arrival(EIGHT - 7_200, 600)).isEqualTo(EIGHT - 6_600);
        assertThat(pace.arrival(EIGHT + 3_600, 600)).isEqualTo(EIGHT + 4_200);
    }

    @Test
    void onlyThePartInTheRushIsSlow() {
        assertThat(pace.arrival(EIGHT - 300, 600)).as("into it").isEqualTo(EIGHT + 600);
        assertThat(pace.arrival(EIGHT + 3_000, 600)).as("out of it").isEqualTo(EIGHT + 3_900);
        assertThat(pace.arrival(EIGHT - 60, 60 + 1_800 + 60)).as("through it").isEqualTo(EIGHT + 3_660);
    }

    @Test
    void whoDepartsLaterNeverArrivesEarlierAndLongerIsNeverQuicker() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            DrivingPace any = any(random);
            for (int i = 0; i < 50; i++) {
                long departure = EIGHT - 4_000 + random.nextInt(20_000);
                int drive = random.nextInt(6_000);

                long arrival = any.arrival(departure, drive);

                assertThat(arrival).isGreaterThanOrEqualTo(departure);
                assertThat(any.arrival(departure + random.nextInt(4_000), drive))
                        .isGreaterThanOrEqualTo(arrival);
                assertThat(any.arrival(departure, drive + random.nextInt(4_000)))
                        .isGreaterThanOrEqualTo(arrival);
            }
        }
    }

    @Test
    void theLatestDepartureIsTheLastOneThatArrivesInTime() {
        Random random = new Random(2);
        for (int round = 0; round < 300; round++) {
            DrivingPace any = any(random);
            for (int i = 0; i < 50; i++) {
                long deadline = EIGHT - 4_000 + random.nextInt(20_000);
                int drive = random.nextInt(6_000);

                long departure = any.departure(deadline, drive);

                assertThat(any.arrival(departure, drive)).isLessThanOrEqualTo(deadline);
                assertThat(any.arrival(departure + 1, drive)).isGreaterThan(deadline);
            }
        }
    }

    @Test
    void standingStillIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DrivingPace(Instant.EPOCH, 60, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new DrivingPace(Instant.EPOCH, 0, 500));
    }

    @Test
    void halfOfTheWayAtEachOfTwoPacesTakesTheMeanOfTheirTimes() {
        DrivingPace quick = new DrivingPace(Instant.ofEpochSecond(EIGHT), 3_600, 1_000, 400);
        DrivingPace slow = new DrivingPace(Instant.ofEpochSecond(EIGHT), 3_600, 250, 400);
        DrivingPace both = quick.halfEach(slow);
        assertThat(both.permille()).containsExactly(400, 400);
        assertThat(both.arrival(EIGHT, 600) - EIGHT)
                .isEqualTo((quick.arrival(EIGHT, 600) - EIGHT + slow.arrival(EIGHT, 600) - EIGHT) / 2);
        assertThat(slow.halfEach(quick)).isEqualTo(both);
    }

    @Test
    void whoDepartsLaterArrivesNoEarlierOnAWayOfWhichHalfIsSlower() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            int[] slow = random.ints(6, 100, 1_001).toArray();
            int[] quick = random.ints(6, 100, 1_001).toArray();
            DrivingPace both = new DrivingPace(Instant.ofEpochSecond(EIGHT), 900, slow)
                    .halfEach(new DrivingPace(Instant.ofEpochSecond(EIGHT), 900, quick));
            long departure = EIGHT - 1_000 + random.nextInt(7_000);
            int drive = random.nextInt(3_000);
            assertThat(both.arrival(departure + 1 + random.nextInt(600), drive))
                    .isGreaterThanOrEqualTo(both.arrival(departure, drive));
        }
    }

    private static DrivingPace any(Random random) {
        int[] permille = random.ints(1 + random.nextInt(20), 200, 1_300).toArray();
        return new DrivingPace(Instant.ofEpochSecond(EIGHT), 60 + random.nextInt(1_800), permille);
    }
}
