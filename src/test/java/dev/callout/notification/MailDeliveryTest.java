package dev.callout.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.callout.notification.WaywardSmtp.Mood;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real SMTP against a real mail server, with a gateway between them that misbehaves. */
final class MailDeliveryTest {
    private static final Duration SILENCE = Duration.ofMillis(400);

    private Mailroom mailroom;
    private GreenMail server;

    @BeforeEach
    void open() {
        mailroom = new Mailroom();
        ServerSetup anyPort = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        server = new GreenMail(anyPort);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
        mailroom.close();
    }

    @Test
    void aThousandMailsThroughAWaywardGatewayAreDeliveredOnceAndRepeatedOnlyInDoubt() throws MessagingException {
        Random chance = new Random(5);
        List<Mood> moods = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            int percent = chance.nextInt(100);
            moods.add(
                    percent < 5
                            ? Mood.HANGS
                            : percent < 15 ? Mood.DROPS_AFTER_DATA : percent < 30 ? Mood.ANSWERS_5XX : Mood.HANDS_ON);
        }
        try (WaywardSmtp gateway = new WaywardSmtp(port(), moods::get)) {
            Lane lane = mailroom.lane(Means.EMAIL, mail(gateway.port()));
            List<UUID> overtaken = mailroom.write(100, Means.EMAIL, lane);
            mailroom.overtake();
            List<UUID> written = mailroom.write(1_000, Means.EMAIL, lane);
            lane.start();
            Mailroom.await(mailroom::isDone);
            lane.stop();

            Map<UUID, Integer> delivered = delivered();
            Map<UUID, Integer> doubts = mailroom.doubts();
            // of each hundred, every second was about a window and was overtaken
            for (int i = 0; i < overtaken.size(); i++) {
                assertThat(delivered.getOrDefault(overtaken.get(i), 0))
                        .as("message %d of those of which half was overtaken", i)
                        .satisfies(times(i % 2 == 0 ? 0 : 1));
            }
            for (UUID message : written) {
                int times = delivered.getOrDefault(message, 0);
                assertThat(times).isBetween(1, 2);
                if (times == 2) {
                    assertThat(doubts.get(message)).isPositive();
                }
            }
            assertThat(mailroom.states().getOrDefault(MessageState.FAILED, 0)).isZero();
            assertThat(mailroom.states().get(MessageState.SUPERSEDED)).isEqualTo(50);
        }
    }

    private static Consumer<Integer> times(int least) {
        return seen -> assertThat(seen).isBetween(least, 2 * least);
    }

    @Test
    void aMailGatewayThatHangsKeepsNoShortMessageWaiting() {
        IntFunction<Mood> alwaysHangs = connection -> Mood.HANGS;
        Set<UUID> taken = new HashSet<>();
        try (WaywardSmtp gateway = new WaywardSmtp(port(), alwaysHangs)) {
            Lane mails = mailroom.lane(
                    Means.EMAIL, new EmailGateway(settings(gateway.port(), Duration.ofMinutes(1)), Mailroom.CLOCK));
            Lane texts = mailroom.lane(Means.SMS, letter -> {
                synchronized (taken) {
                    taken.add(letter.id());
                }
                return "taken";
            });
            mailroom.write(50, Means.EMAIL, mails);
            mails.start();
            Mailroom.await(() -> mailroom.states().getOrDefault(MessageState.SENDING, 0) > 0);
            List<UUID> written = mailroom.write(100, Means.SMS, texts);
            texts.start();
            Mailroom.await(() -> mailroom.states().getOrDefault(MessageState.SENT, 0) == 100);
            texts.stop();

            assertThat(taken).containsExactlyInAnyOrderElementsOf(written);
            assertThat(server.getReceivedMessages()).isEmpty();
            gateway.close();
            mails.stop();
        }
    }

    @Test
    void theMailsOfAVisitAreOneThreadInTheirOwnLetters() throws Exception {
        Lane lane = mailroom.lane(Means.EMAIL, mail(port()));
        List<UUID> written = mailroom.write(2, Means.EMAIL, lane);
        lane.start();
        Mailroom.await(mailroom::isDone);
        lane.stop();

        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails[0].getHeader("References")).isEqualTo(mails[1].getHeader("References"));
        assertThat(delivered()).containsOnlyKeys(written);
        assertThat(mails[0].getSubject()).startsWith("Besøk ");
        assertThat(mails[0].getContent().toString())
                .contains("Teknikeren kommer")
                .contains("Приедет");
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    private static EmailGateway mail(int port) {
        return new EmailGateway(settings(port, SILENCE), Mailroom.CLOCK);
    }

    private static EmailGateway.Settings settings(int port, Duration patience) {
        return new EmailGateway.Settings(
                "127.0.0.1", port, null, null, false, "callout@example.org", "Callout", patience);
    }

    /** How often each message lies in a mailbox. */
    private Map<UUID, Integer> delivered() throws MessagingException {
        Map<UUID, Integer> delivered = new HashMap<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            String id = mail.getMessageID();
            delivered.merge(UUID.fromString(id.substring(1, id.indexOf('@'))), 1, Integer::sum);
        }
        return delivered;
    }
}
