package dev.callout.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.callout.notification.WaywardSmtp.Mood;
import jakarta.mail.internet.MimeMessage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The server is killed in the middle of sending. */
final class KilledDeliveryTest {
    private static final int MESSAGES = 300;

    /** A server that does nothing but send mail: database, user, password, port of the gateway. */
    static final class Sender {
        public static void main(String[] settings) throws InterruptedException {
            var database = Mailroom.pool(settings[0], settings[1], settings[2]);
            Outbox outbox = new Outbox(database, Mailroom.CLOCK);
            EmailGateway gateway = new EmailGateway(
                    new EmailGateway.Settings(
                            "127.0.0.1",
                            Integer.parseInt(settings[3]),
                            null,
                            null,
                            false,
                            "callout@example.org",
                            "Callout",
                            Duration.ofSeconds(10)),
                    Mailroom.CLOCK);
            Delivery delivery = new Delivery(outbox, gateway, Mailroom.PATIENCE, letter -> letter, Mailroom.CLOCK);
            new Lane(database, "email_job", delivery, Mailroom.PACE, Mailroom.CLOCK).start();
            Thread.currentThread().join();
        }
    }

    @Test
    void afterAKillEveryMailArrivesAndOnlyThoseInTheAirMayArriveTwice() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (Mailroom mailroom = new Mailroom();
                WaywardSmtp gateway = new WaywardSmtp(
                        server.getSmtp().getPort(),
                        connection -> connection % 10 == 9 ? Mood.ANSWERS_5XX : Mood.HANDS_ON)) {
            List<UUID> written = mailroom.write(MESSAGES, Means.EMAIL, mailroom.lane(Means.EMAIL, letter -> "unused"));
            Process first = sender(mailroom, gateway);
            Mailroom.await(() -> mailroom.states().getOrDefault(MessageState.SENT, 0) > MESSAGES / 4);
            first.destroyForcibly().waitFor();
            Process second = sender(mailroom, gateway);
            Mailroom.await(mailroom::isDone);
            second.destroyForcibly().waitFor();

            Map<UUID, Integer> delivered = new HashMap<>();
            for (MimeMessage mail : server.getReceivedMessages()) {
                String id = mail.getMessageID();
                delivered.merge(UUID.fromString(id.substring(1, id.indexOf('@'))), 1, Integer::sum);
            }
            assertThat(delivered.keySet()).containsExactlyInAnyOrderElementsOf(written);
            Map<UUID, Integer> doubts = mailroom.doubts();
            delivered.forEach((message, times) -> assertThat(times).isBetween(1, 1 + doubts.getOrDefault(message, 0)));
            assertThat(doubts.values().stream().filter(doubt -> doubt > 0).count())
                    .isLessThanOrEqualTo(Mailroom.PACE.threads());
            assertThat(mailroom.states()).containsOnlyKeys(MessageState.SENT);
        } finally {
            server.stop();
        }
    }

    private static Process sender(Mailroom mailroom, WaywardSmtp gateway) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path") + File.pathSeparator + testClasses(),
                        Sender.class.getName(),
                        mailroom.server.url(),
                        mailroom.server.user(),
                        mailroom.server.password(),
                        Integer.toString(gateway.port()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String testClasses() {
        return Path.of(KilledDeliveryTest.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }
}
