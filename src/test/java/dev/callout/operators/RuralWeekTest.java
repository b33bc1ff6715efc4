package dev.callout.operators;

import dev.callout.database.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rural fibre provider's week. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Rural.class)
class RuralWeekTest extends WeekOfTheDesk {
    @Test
    void theDeskLivesThroughAWeekWithoutAHand() throws IOException {
        live("nord-fiber", new DeskWeek.Plan("Europe/Oslo", List.of("FAULT", "QUESTION"), 2, 2, 2, 0, "fault-repair"));
    }
}
