package dev.callout.web;

import static dev.callout.visit.Requests.dispatcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callout.access.CustomerLinks;
import dev.callout.database.TestDatabase;
import dev.callout.route.OneDay;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The desk's pages in a browser: by keyboard alone, and on a narrow screen in every language without a script. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DeskInBrowserTest {
    private static final List<String> PAGES = List.of(
            "/cases",
            "/cases/new",
            "/requests",
            "/answers-due",
            "/claims",
            "/escalations",
            "/operating-messages",
            "/charges");

    /** A narrow screen in five languages, a wide one in two. */
    private static final int VIEWS = 7;

    @Inject
    OneDay day;

    @Inject
    CustomerLinks links;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URL address;

    @Test
    void aCaseIsOpenedAndARequestTakenByKeyboardAndNoPageIsWiderThanASmallPhone() throws Exception {
        Path chromium = Browser.find().orElse(null);
        Path folder = Browser.pictures("desk");
        assumeTrue(chromium != null, Browser.MISSING);
        TerritoryId territory = day.territory();
        String own =
                "/track/" + links.issue(day.visit(territory).id().value(), FixedClock.USUAL.plus(Duration.ofDays(9)));
        String plan = new JsonMapper()
                .writeValueAsString(Map.of(
                        "territory", territory.value(),
                        "pages", PAGES,
                        "open", List.of(own, own + "/move", own + "/cancellation")));
        String base = address.toString().replaceAll("/$", "");

        JsonNode told = Browser.run("desk.mjs", folder, base, plan, String.valueOf(chromium), folder.toString());

        JsonNode keyboard = told.get("keyboard");
        assertThat(keyboard.get("faults").asInt()).as("a contact without name").isPositive();
        assertThat(keyboard.get("kept").asText()).isEqualTo("No link");
        assertThat(keyboard.get("taken")).as("the visit's case").isEqualTo(keyboard.get("opened"));
        assertThat(keyboard.get("outline").asText()).as("the focus is seen").isEqualTo("solid");
        dispatcher()
                .get("/api" + keyboard.get("opened").asText())
                .then()
                .body("subject", equalTo("No link"))
                .body("links[0].kind", equalTo("VISIT"));
        assertThat(told.get("pages")).hasSize(VIEWS * (PAGES.size() + 4));
        for (JsonNode page : told.get("pages")) {
            assertThat(page.get("status").asInt()).as(page.toString()).isEqualTo(200);
            assertThat(page.get("wider").asBoolean())
                    .as(page + " scrolls sideways")
                    .isFalse();
            assertThat(page.get("headings").asInt()).as(page.toString()).isEqualTo(1);
            assertThat(page.get("mains").asInt()).as(page.toString()).isEqualTo(1);
            assertThat(page.get("skips").asBoolean()).as(page.toString()).isTrue();
            assertThat(page.get("unlabelled").asInt()).as(page.toString()).isZero();
            assertThat(page.get("nameless").asInt()).as(page.toString()).isZero();
            assertThat(page.get("twice")).as(page.toString()).isEmpty();
        }
    }
}
