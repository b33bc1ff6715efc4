package dev.callout.visit;

import static dev.callout.visit.Requests.dispatcher;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.database.TestDatabase;
import dev.callout.route.OneDay;
import dev.callout.territory.TerritoryId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class TheLogTest {
    @Inject
    OneDay day;

    @Test
    void tellsOfAVisitWithoutNamesAddressesPhonesAndSecrets() {
        TerritoryId territory = day.territory();
        Listener log = new Listener();
        Logger.getLogger("").addHandler(log);
        try {
            post(Requests.visit(territory));
            post(Requests.visit(territory).replace("+7 495 555-01-02", "12"));
            String id = post(Requests.visit(territory));
            dispatcher()
                    .post("/api/visits/" + id + "/access-secret:reveal")
                    .then()
                    .statusCode(200);
        } finally {
            Logger.getLogger("").removeHandler(log);
        }
        assertThat(log.lines).anyMatch(line -> line.contains("taken in"));
        assertThat(log.lines)
                .noneMatch(line -> line.contains("Testova")
                        || line.contains("Test Street")
                        || line.contains("5550102")
                        || line.contains("555-01-02")
                        || line.contains("7391"));
    }

    private static String post(String body) {
        return dispatcher()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/visits")
                .jsonPath()
                .getString("id");
    }

    private static final class Listener extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            StringWriter text = new StringWriter();
            text.write(ExtLogRecord.wrap(entry).getFormattedMessage());
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(new PrintWriter(text));
            }
            lines.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
