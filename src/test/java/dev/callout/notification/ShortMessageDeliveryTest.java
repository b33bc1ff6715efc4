package dev.callout.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Short messages by an HTTP gateway that hangs, drops what it has taken, and answers 5xx. */
final class ShortMessageDeliveryTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration SILENCE = Duration.ofMillis(400);

    private final Map<UUID, Integer> taken = new ConcurrentHashMap<>();
    private final Random chance = new Random(11);
    private final CountDownLatch closing = new CountDownLatch(1);
    private Mailroom mailroom;
    private HttpServer gateway;

    @BeforeEach
    void open() throws IOException {
        mailroom = new Mailroom();
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        gateway.setExecutor(Executors.newCachedThreadPool());
        gateway.createContext("/sms", this::serve);
        gateway.start();
    }

    @AfterEach
    void close() {
        closing.countDown();
        gateway.stop(0);
        mailroom.close();
    }

    private void serve(HttpExchange call) throws IOException {
        UUID message = UUID.fromString(
                JSON.readTree(call.getRequestBody()).get("reference").asText());
        assertThat(call.getRequestHeaders().getFirst("Idempotency-Key")).isEqualTo(message.toString());
        int percent = percent();
        if (percent < 5) {
            hang(call);
        } else if (percent < 15) {
            taken.merge(message, 1, Integer::sum);
            call.close();
        } else if (percent < 30) {
            call.sendResponseHeaders(503, -1);
            call.close();
        } else {
            taken.merge(message, 1, Integer::sum);
            call.sendResponseHeaders(202, -1);
            call.close();
        }
    }

    private synchronized int percent() {
        return chance.nextInt(100);
    }

    private void hang(HttpExchange call) {
        try {
            closing.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        call.close();
    }

    @Test
    void aThousandShortMessagesAreTakenAtMostOnceMoreThanKnown() {
        Lane lane = mailroom.lane(
                Means.SMS,
                new SmsHttpGateway(new SmsHttpGateway.Settings(
                        URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms"),
                        "key",
                        "Callout",
                        SILENCE)));
        List<UUID> written = mailroom.write(1_000, Means.SMS, lane);
        lane.start();
        Mailroom.await(mailroom::isDone);
        lane.stop();

        Map<UUID, Integer> doubts = mailroom.doubts();
        assertThat(mailroom.states().keySet()).containsAnyOf(MessageState.SENT).doesNotContain(MessageState.FAILED);
        for (UUID message : written) {
            int times = taken.getOrDefault(message, 0);
            int inDoubt = doubts.getOrDefault(message, 0);
            assertThat(times).isBetween(inDoubt == Outbox.MOST_DOUBTS ? 0 : 1, inDoubt == 0 ? 1 : 2);
        }
    }
}
