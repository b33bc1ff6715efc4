package dev.callout.operators;

import dev.callout.database.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The office-and-home provider's week. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
class OfficeWeekTest extends WeekOfTheDesk {
    @Test
    void theDeskLivesThroughAWeekWithoutAHand() throws IOException {
        live(
                "moscow-isp",
                new DeskWeek.Plan("Europe/Moscow", List.of("QUESTION", "FAULT"), 3, 3, 2, 0, "fault-repair"));
    }
}
