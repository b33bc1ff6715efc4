package dev.callout.dispatch;

import static dev.callout.visit.Requests.dispatcher;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.database.TestDatabase;
import dev.callout.planning.bench.ProcessorTime;
import dev.callout.route.OneDay;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.Requests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long the calls take that somebody waits for on the telephone, over HTTP, on a published day. Prints both the wall clock and
 * the processor time of the whole process, server and database driver included. Run with {@code -Dtest=DispatchBenchmark};
 * {@code -Dcallout.visits} and {@code -Dcallout.technicians} make the day smaller or larger, {@code -Dcallout.calls} asks more often.
 */
@Tag("benchmark")
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DispatchBenchmark {
    private static final int VISITS = Integer.getInteger("callout.visits", 600);
    private static final int TECHNICIANS = Integer.getInteger("callout.technicians", 60);
    private static final int CALLS = Integer.getInteger("callout.calls", 100);

    @Inject
    Crew crew;

    private final Random random = new Random(1);

    @Test
    void urgentVisitsAndSlotsOnAPublishedDay() {
        TerritoryId territory = crew.territory();
        for (int t = 0; t < TECHNICIANS; t++) {
            crew.technician(territory);
        }
        for (int v = 0; v < VISITS; v++) {
            visit(territory, "");
        }
        PlanCalls.publish(PlanCalls.ready(territory)).then().statusCode(200);
        Figures insertions = new Figures();
        int told = 0;
        for (int i = 0; i < CALLS; i++) {
            String urgent = visit(territory, "\"priority\": 1, ");
            String body = "{\"visit\": \"%s\", \"date\": \"%s\"}".formatted(urgent, OneDay.DAY);
            Response answer =
                    insertions.time(() -> post("/api/territories/" + territory.value() + "/insertions", body));
            answer.then().statusCode(201);
            told += answer.jsonPath().getList("toldAnew").size();
            cancel(urgent);
        }
        insertions.print("insertions into " + VISITS + " visits");
        System.out.printf(Locale.ROOT, "told anew %.2f on average%n", (double) told / CALLS);
        Figures slots = new Figures();
        for (int i = 0; i < CALLS; i++) {
            String body = """
                    {"territory": "%s", "workKind": "fault-repair", "from": "%s", "to": "%s",
                     "site": {"address": "Test Street 2", %s}}""".formatted(territory, OneDay.DAY, OneDay.DAY.plusDays(4), place());
            Response answer = slots.time(() -> post("/api/slots/search", body));
            answer.then().statusCode(200);
        }
        slots.print("slots over five days");
        assertThat(told).isLessThanOrEqualTo(2 * CALLS);
    }

    private String visit(TerritoryId territory, String more) {
        String body = Requests.visit(territory)
                .replace("\"lat\": 55.80, \"lon\": 37.61", place())
                .replace("\"equipment\"", more + "\"equipment\"");
        if (random.nextInt(3) > 0) {
            body = body.replaceAll("\"windows\": \\[[^]]*],", "");
        }
        Response answer = post("/api/visits", body);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private static void cancel(String visit) {
        post("/api/visits/" + visit + "/cancellation", "{\"reason\": \"measured\"}")
                .then()
                .statusCode(200);
    }

    private String place() {
        return String.format(
                Locale.ROOT,
                "\"lat\": %.5f, \"lon\": %.5f",
                55.76 + random.nextDouble() * 0.1,
                37.54 + random.nextDouble() * 0.16);
    }

    private static Response post(String path, String body) {
        return dispatcher().contentType(ContentType.JSON).body(body).post(path);
    }

    private static final class Figures {
        private final double[] wall = new double[CALLS];
        private final double[] processor = new double[CALLS];
        private int count;

        Response time(Supplier<Response> call) {
            double spent = ProcessorTime.seconds();
            long begun = System.nanoTime();
            Response answer = call.get();
            wall[count] = (System.nanoTime() - begun) / 1e6;
            processor[count++] = (ProcessorTime.seconds() - spent) * 1e3;
            return answer;
        }

        void print(String what) {
            Arrays.sort(wall);
            Arrays.sort(processor);
            System.out.printf(
                    Locale.ROOT,
                    "%s, %d times: wall ms median %.0f nine in ten %.0f worst %.0f; processor ms median %.0f worst %.0f%n",
                    what,
                    count,
                    wall[count / 2],
                    wall[count * 9 / 10],
                    wall[count - 1],
                    processor[count / 2],
                    processor[count - 1]);
        }
    }
}
