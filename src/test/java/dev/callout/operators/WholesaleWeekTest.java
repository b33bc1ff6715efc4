package dev.callout.operators;

import dev.callout.database.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The wholesale network's week, with its escalations. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Wholesale.class)
class WholesaleWeekTest extends WeekOfTheDesk {
    @Test
    void theDeskLivesThroughAWeekWithoutAHand() throws IOException {
        live(
                "grossist",
                new DeskWeek.Plan("Europe/Stockholm", List.of("ORDER", "FAULT"), 3, 3, 1, 3, "villa-delivery"));
    }
}
