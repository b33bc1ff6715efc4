package dev.callout.operators;

import dev.callout.database.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cable operator's week. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Cable.class)
class CableWeekTest extends WeekOfTheDesk {
    @Test
    void theDeskLivesThroughAWeekWithoutAHand() throws IOException {
        live("kabel", new DeskWeek.Plan("Europe/Ljubljana", List.of("FAULT", "QUESTION"), 2, 2, 1, 0, "fault-repair"));
    }
}
