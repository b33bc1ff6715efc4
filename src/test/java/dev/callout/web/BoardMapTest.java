package dev.callout.web;

import static dev.callout.visit.Requests.dispatcher;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callout.database.TestDatabase;
import dev.callout.dispatch.Board;
import dev.callout.dispatch.DayAhead;
import dev.callout.exchange.SampleLoader;
import dev.callout.geo.Point;
import dev.callout.territory.TerritoryId;
import dev.callout.travel.CurrentTravel;
import dev.callout.travel.map.SampleRiver;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample's day, planned on the roads of its town: the way as lines, the map as tiles, and both in a browser. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestProfile(BoardMapTest.OnTheSamplesRoads.class)
class BoardMapTest {
    private static final TerritoryId TOWN = new TerritoryId("verkhneluzhsk");
    private static final Duration SEARCH = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** An empty map has a handful: ground, edges, the attribution's letters. */
    private static final int COLOURS_OF_A_MAP = 200;

    /** With the sample's own roads. */
    public static final class OnTheSamplesRoads implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Path roads = Path.of(System.getProperty("callout.basedir", "."), "data-samples/moscow-isp/roads.osm.gz");
            return Map.of("callout.roads", roads.toString());
        }
    }

    @Inject
    SampleLoader samples;

    @Inject
    DayAhead ahead;

    @Inject
    Board board;

    @Inject
    CurrentTravel travel;

    @Inject
    Clock clock;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URL address;

    private LocalDate day = LocalDate.EPOCH;

    @BeforeEach
    void planTheSamplesDay() {
        assertThat(travel.awaitFirst(PATIENCE)).isTrue();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!samples.loadIfEmpty().isEmpty()) {
            assertThat(ahead.publishFirst(TOWN, SEARCH)).isPresent();
        }
        day = board.nextPublished(TOWN, today).orElseThrow();
    }

    @Test
    void noRouteOfTheDayCrossesTheRiverButByABridge() throws IOException {
        JsonNode routes = routes();
        SampleRiver river = SampleRiver.read();
        int crossings = 0;
        for (JsonNode feature : routes.get("features")) {
            if (feature.at("/properties/kind").asText().equals("leg")) {
                assertThat(feature.at("/properties/source").asText()).isEqualTo("roads");
                List<Point> line = new ArrayList<>();
                feature.at("/geometry/coordinates")
                        .forEach(place -> line.add(
                                new Point(place.get(1).asDouble(), place.get(0).asDouble())));
                assertThat(river.isCrossedOffBridges(line))
                        .as(feature.toString())
                        .isFalse();
                crossings += river.isCrossed(line) ? 1 : 0;
            }
        }
        assertThat(crossings).as("legs over the river").isPositive();
    }

    @Test
    void aTechniciansWayIsToldTurnByTurnInTheLanguageAskedFor() throws IOException {
        String technician = routes().at("/technicians/0/id").asText();
        String path = "/api/technicians/{id}/route.geojson?date={d}";
        JsonNode russian = json(dispatcher()
                .header("Accept-Language", "ru")
                .get(path, technician, day.toString())
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .extract()
                .asString());
        JsonNode leg = russian.at("/features/0/properties");
        assertThat(leg.get("from").asText()).isEqualTo("start");
        assertThat(leg.get("metres").asInt()).isPositive();
        assertThat(leg.get("polyline").asText()).isNotEmpty();
        assertThat(leg.get("turns").size()).isPositive();
        Set<String> firstWords = new HashSet<>();
        for (String language : List.of("en", "no", "sv", "sl", "ru")) {
            String told = dispatcher()
                    .header("Accept-Language", language)
                    .get(path, technician, day.toString())
                    .asString();
            firstWords.add(json(told).at("/features/0/properties/turns/0/text").asText());
        }
        assertThat(firstWords).hasSize(5);
    }

    @Test
    void whoHasTheRouteAlreadyIsNotSentItAgain() {
        String path = "/api/territories/{t}/routes.geojson?date={d}";
        String tag = dispatcher().get(path, TOWN.value(), day.toString()).header("ETag");
        dispatcher()
                .header("If-None-Match", tag)
                .get(path, TOWN.value(), day.toString())
                .then()
                .statusCode(304);
        given().get(path, TOWN.value(), day.toString()).then().statusCode(401);
    }

    @Test
    void aTileOfTheTownIsDrawnAndOneBesideItIsEmpty() {
        String inTown = "/tiles/12/2491/1286.mvt";
        String tag = given().get(inTown)
                .then()
                .statusCode(200)
                .contentType("application/vnd.mapbox-vector-tile")
                .extract()
                .header("ETag");
        given().header("Accept-Encoding", "gzip")
                .get(inTown)
                .then()
                .header("Content-Encoding", "gzip")
                .header("ETag", endsWith("-gz\""));
        given().header("If-None-Match", tag).get(inTown).then().statusCode(304);
        given().get("/tiles/12/0/0.mvt").then().statusCode(204);
        given().get("/tiles/12/5000/0.mvt").then().statusCode(404);
        given().get("/tiles/25/1/1.mvt").then().statusCode(404);
    }

    @Test
    void theStyleNamesOnlyWhatWeServe() throws IOException {
        for (String theme : List.of("light", "dark")) {
            String style = given().get("/map/style.json?theme={t}", theme)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(style).as("the town is invented").doesNotContain("OpenStreetMap");
            assertThat(style).doesNotContain("\"@").doesNotContain("https://");
            JsonNode read = json(style);
            assertThat(read.get("glyphs").asText()).startsWith(address.toString());
            assertThat(read.at("/sources/map/tiles/0").asText()).startsWith(address.toString());
        }
        given().get("/map/style.json?theme=pink").then().statusCode(400);
        given().get("/map/sprite.json").then().statusCode(200).body("arrow.sdf", equalTo(true));
        given().get("/map/glyphs/noto-sans-regular/1024-1279.pbf").then().statusCode(200);
        given().get("/map/glyphs/noto-sans-regular/40960-41215.pbf").then().statusCode(200);
    }

    @Test
    void theRoadsInForceAreNamed() {
        dispatcher()
                .get("/api/roads")
                .then()
                .statusCode(200)
                .body("travel", equalTo("roads"))
                .body("extract", equalTo("roads.osm.gz"))
                .body("faults.size()", equalTo(0));
    }

    @Test
    void anAddressIsFoundInSpiteOfAMistakeAndInEitherAlphabet() {
        for (String written : List.of("Лозвая улица, 4", "Lozovaja ulica 4", "верхнелужск лозовая 4")) {
            awaitAddresses()
                    .queryParam("q", written)
                    .queryParam("territory", TOWN.value())
                    .get("/api/addresses")
                    .then()
                    .statusCode(200)
                    .body("items[0].street", equalTo("Лозовая улица"))
                    .body("items[0].houseNumber", equalTo("4"));
        }
        float lat = dispatcher()
                .queryParam("q", "Лозовая улица 4")
                .get("/api/addresses")
                .path("items[0].lat");
        float lon = dispatcher()
                .queryParam("q", "Лозовая улица 4")
                .get("/api/addresses")
                .path("items[0].lon");
        dispatcher()
                .get("/api/addresses?lat={lat}&lon={lon}", lat, lon)
                .then()
                .statusCode(200)
                .body("items[0].metres", lessThan(60));
        dispatcher().get("/api/addresses").then().statusCode(400);
        dispatcher().get("/api/addresses?lat=95&lon=1").then().statusCode(400);
    }

    @Test
    void aVisitWithAnAddressAloneIsPlacedAndACorrectedPointIsKept() throws IOException {
        awaitAddresses();
        JsonNode visit = json(post("Верхнелужск, Лозовая улица, 6")
                .then()
                .statusCode(201)
                .extract()
                .asString());
        assertThat(visit.at("/site/lat").asDouble()).isBetween(55.38, 55.46);
        dispatcher()
                .contentType(ContentType.JSON)
                .body("{\"lat\": 55.421, \"lon\": 38.951}")
                .put("/api/sites/{id}/point", visit.at("/site/id").asText())
                .then()
                .statusCode(200);
        JsonNode second = json(post("Верхнелужск, Лозовая улица, 6")
                .then()
                .statusCode(201)
                .extract()
                .asString());
        assertThat(second.at("/site/lat").asDouble()).isEqualTo(55.421);
        post("Тихая гавань, 1")
                .then()
                .statusCode(422)
                .body("issues[0].pointer", equalTo("/site/address"))
                .body("issues[0].code", equalTo("address-not-found"));
        dispatcher()
                .contentType(ContentType.JSON)
                .body("{\"lat\": 91}")
                .put("/api/sites/{id}/point", visit.at("/site/id").asText())
                .then()
                .statusCode(422);
    }

    private static Response post(String address) {
        return dispatcher()
                .contentType(ContentType.JSON)
                .body("""
                        {"territory": "%s", "workKind": "fault-repair", "site": {"address": "%s"},
                         "contact": {"name": "Vera Testova", "phone": "+7 495 555-01-02", "language": "ru"}}
                        """.formatted(TOWN.value(), address))
                .post("/api/visits");
    }

    /** They are stored beside the start. */
    private static RequestSpecification awaitAddresses() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!"READY".equals(dispatcher().get("/api/addresses?q=x").path("state")) && System.nanoTime() < until) {
            LockSupport.parkNanos(200_000_000);
        }
        return dispatcher();
    }

    @Test
    void theBoardsMapIsDrawnInABrowserAndNoRequestLeavesTheMachine() throws Exception {
        Path chromium = Browser.find().orElse(null);
        Path folder = Browser.pictures("board-map");
        assumeTrue(chromium != null, Browser.MISSING);
        String base = address.toString().replaceAll("/$", "");
        String page = "/?territory=" + TOWN.value() + "&date=" + day;
        JsonNode told = Browser.run("map.mjs", folder, base, page, String.valueOf(chromium), folder.toString());
        assertThat(told.get("requests"))
                .isNotEmpty()
                .allMatch(request -> request.asText().startsWith(base + "/")
                        || request.asText().startsWith("data:")
                        || request.asText().startsWith("blob:" + base));
        assertThat(told.get("failures")).isEmpty();
        assertThat(told.get("messages")).isEmpty();
        assertThat(told.at("/moved/status").asInt())
                .as("a site moved by keyboard")
                .isEqualTo(200);
        for (String view : List.of("wide-light", "wide-dark", "narrow-light", "narrow-dark")) {
            JsonNode seen = told.get("views").get(view);
            assertThat(seen.get("attribution").asText())
                    .as("the town is invented")
                    .doesNotContain("OpenStreetMap");
            assertThat(seen.get("switches").asInt()).isPositive();
            assertThat(seen.get("wider").asBoolean())
                    .as(view + " scrolls sideways")
                    .isFalse();
            assertThat(colours(folder.resolve(view + "-map.png"))).isGreaterThan(COLOURS_OF_A_MAP);
        }
    }

    private static int colours(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }

    private JsonNode routes() throws IOException {
        return json(dispatcher()
                .get("/api/territories/{t}/routes.geojson?date={d}", TOWN.value(), day.toString())
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static JsonNode json(String text) throws IOException {
        return new JsonMapper().readTree(text);
    }
}
