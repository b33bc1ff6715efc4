package dev.callout.operators;

import static dev.callout.operators.Desk.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** B5: complicated faults (a broken fibre) get a repair estimate of days that depends on place and people available. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Rural.class)
class B05_ARepairIsEstimatedByPlaceAndPeopleTest {
    private static final String ZONE = "Europe/Oslo";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void twoPeopleNeedTwoDaysOnePersonFourAndTheFjordTwoMore() {
        desk.at("2026-11-23T09:00:00", ZONE);
        String town = desk.territory(ZONE);
        desk.technician(town, "splicing");
        desk.technician(town, "splicing");
        desk.technician(town, "copper");
        estimate(town).then().statusCode(201).body("estimate", equalTo("2026-11-25"));
        String alone = desk.territory(ZONE);
        desk.technician(alone, "splicing");
        estimate(alone).then().body("estimate", equalTo("2026-11-27"));
        String fjord = desk.territory("ytterkyst", ZONE);
        desk.technician(fjord, "splicing");
        estimate(fjord).then().body("estimate", equalTo("2026-12-01"));
    }

    @Test
    void whereNobodyCanRepairItNothingIsEstimated() {
        desk.at("2026-11-23T09:00:00", ZONE);
        String nowhere = desk.territory(ZONE);
        desk.technician(nowhere, "copper");
        estimate(nowhere).then().statusCode(201).body("estimate", nullValue());
    }

    private static Response estimate(String territory) {
        return post("/api/operating-messages", """
                {'kind': 'OUTAGE', 'territory': '%s', 'networkElement': 'node-1', 'repair': 'broken-fibre',
                 'texts': {'no': 'Fiberbrudd'}}
                """.formatted(territory));
    }
}
