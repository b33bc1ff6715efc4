package dev.callout.web;

import static dev.callout.visit.Requests.dispatcher;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.callout.database.TestDatabase;
import dev.callout.route.OneDay;
import dev.callout.territory.TerritoryId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PagesTest {
    @Inject
    OneDay day;

    @Test
    void aStrangerIsShownTheLogin() {
        given().redirects().follow(false).get("/").then().statusCode(303).header("Location", endsWith("/login"));
        given().header("Accept-Language", "en")
                .get("/login")
                .then()
                .statusCode(200)
                .body(containsString("j_password"));
    }

    @Test
    void aDayWithoutAPublicationSaysSoInTheReadersLanguage() {
        TerritoryId territory = day.territory();
        day.visit(territory);
        dispatcher()
                .header("Accept-Language", "en")
                .get("/?territory={t}&date=2026-11-23", territory.value())
                .then()
                .statusCode(200)
                .body(containsString("Nothing is published for this day."))
                .body(containsString("Visits asked for: 1."));
        dispatcher()
                .header("Accept-Language", "ru")
                .get("/?territory={t}&date=2026-11-23", territory.value())
                .then()
                .body(containsString("На этот день ничего не опубликовано."));
    }

    @Test
    void whatIsNotThereIsAPageThatSaysSo() {
        day.territory();
        dispatcher().get("/?territory=nowhere").then().statusCode(404).body(containsString("<main"));
        dispatcher().get("/?date=soon").then().statusCode(404);
        given().get("/track/nobody").then().statusCode(404).body(containsString("<main"));
    }
}
