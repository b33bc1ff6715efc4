package dev.callout.operators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.database.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What calls cost while the gateway for short messages hangs, beside what they cost while it answers: measured on the
 * configured server, written to {@code target/hanging-gateway.txt}, and not judged here, since machines are noisy.
 */
@Tag("benchmark")
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
class HangingGatewayBenchmark {
    private static final int CALLS = Integer.getInteger("callout.bench.calls", 20);

    @Inject
    Counter counter;

    @Test
    void whoPostsAVisitDoesNotWaitForTheGateway() throws IOException {
        String territory = counter.territory("Europe/Moscow", "technical-rooms");
        long answering = 0;
        long hanging = 0;
        // twice, by turns: the first round warms up
        for (int round = 0; round < 2; round++) {
            answering = median(territory, round + "a", "+70001%06d");
            hanging = median(territory, round + "h", "+70002%02d" + Letterbox.HANGS);
        }
        Files.writeString(
                Path.of(System.getProperty("callout.basedir", "."), "target", "hanging-gateway.txt"),
                "POST /api/visits, median of %d: %.1f ms while the gateway answers, %.1f ms while it hangs, ratio %.2f%n"
                        .formatted(CALLS, answering / 1e6, hanging / 1e6, (double) hanging / answering));
        assertThat(Post.at("+7000200" + Letterbox.HANGS)).isEmpty();
    }

    private static long median(String territory, String round, String phone) {
        long[] nanos = new long[CALLS];
        for (int call = 0; call < CALLS; call++) {
            String body = """
                    {'territory': '%s', 'workKind': 'fault-repair',
                     'site': {'address': 'Test 1', 'lat': 60.0, 'lon': 15.0, 'access': 'LIFT'},
                     'contact': {'name': 'Test', 'phone': '%s', 'language': 'ru'},
                     'customer': {'contract': 'H-%s-%d-%s', 'surname': 'Test'}}
                    """.formatted(territory, phone.formatted(call), round, call, territory);
            long begin = System.nanoTime();
            Counter.post("/api/visits", body).then().statusCode(201);
            nanos[call] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos[CALLS / 2];
    }
}
