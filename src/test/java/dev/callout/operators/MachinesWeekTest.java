package dev.callout.operators;

import dev.callout.database.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The printer service's week. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Machines.class)
class MachinesWeekTest extends WeekOfTheDesk {
    @Test
    void theDeskLivesThroughAWeekWithoutAHand() throws IOException {
        live("print", new DeskWeek.Plan("Europe/Oslo", List.of("FAULT", "QUESTION"), 2, 2, 0, 0, "fault-repair"));
    }
}
