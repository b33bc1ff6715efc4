package dev.callout.visit;

import static io.restassured.RestAssured.given;

import dev.callout.territory.TerritoryId;
import io.restassured.specification.RequestSpecification;

/** Requests for visits as a dispatcher posts them. */
public final class Requests {
    public static final String SECRET = "7391-kljuch-под-ковриком";

    private Requests() {}

    public static RequestSpecification dispatcher() {
        return given().auth().preemptive().basic("dispatcher", "dispatcher");
    }

    public static RequestSpecification admin() {
        return given().auth().preemptive().basic("admin", "admin");
    }

    public static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    /** A whole request on Monday 2026-11-23. */
    public static String visit(TerritoryId territory) {
        return """
                {"territory": "%s", "workKind": "fault-repair",
                 "site": {"address": "Test Street 1", "lat": 55.80, "lon": 37.61, "entrance": 2, "floor": "5",
                          "access": "LIFT"},
                 "accessSecret": "%s",
                 "contact": {"name": "Vera Testova", "phone": "+7 495 555-01-02", "language": "ru", "maySign": true},
                 "customer": {"contract": "C-%s", "surname": "Testova"},
                 "windows": [{"start": "2026-11-23T10:30:00+03:00", "end": "2026-11-23T14:00:00+03:00"}],
                 "equipment": ["router"], "notes": "second door"}
                """.formatted(territory, SECRET, territory);
    }
}
