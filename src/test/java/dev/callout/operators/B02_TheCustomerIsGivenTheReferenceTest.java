package dev.callout.operators;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** B2: each case has a reference number that the customer is given. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Rural.class)
class B02_TheCustomerIsGivenTheReferenceTest {
    private static final String ZONE = "Europe/Oslo";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void whoReportsInWritingIsToldTheNumberInWriting() {
        Response opened = open("SMS");
        String id = in(opened, "id");
        assertThat(desk.told(id)).containsExactly("CASE_TAKEN SMS TOLD");
        assertThat(Post.await("+4722222222", in(opened, "reference")))
                .isEqualTo("Nordlysfiber: Saken din har fått nummer %s. Oppgi det når du tar kontakt.\n"
                                .formatted(in(opened, "reference"))
                        + "Svar STOPP for å slippe flere meldinger.");
        assertThat(desk.fact(id, "CASE_TAKEN", "reference")).isEqualTo(in(opened, "reference"));
        String other = in(open("EMAIL"), "reference");
        assertThat(other).isNotEqualTo(in(opened, "reference"));
        assertThat(Post.await("kari@example.com", other)).startsWith("Saken din har fått nummer " + other + "\nHei,");
    }

    @Test
    void aMisheardNumberIsNoticed() {
        String reference = in(open("SMS"), "reference");
        char last = reference.charAt(10);
        String misheard = reference.substring(0, 10) + (last == '9' ? '0' : (char) (last + 1));
        get("/api/cases?reference=" + misheard).then().statusCode(400).body("parameter", equalTo("reference"));
        get("/api/cases?reference=" + reference.replace("-", ""))
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private Response open(String way) {
        return post("/api/cases", """
                {'territory': '%s', 'occasion': 'FAULT', 'source': 'PAGE', 'subject': 'Ingen dekning',
                 'contact': {'name': 'Kari Test', 'phone': '+47 22 22 22 22', 'email': 'kari@example.com', 'way': '%s'}}
                """.formatted(desk.territory(ZONE), way));
    }
}
