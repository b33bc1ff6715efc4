package dev.callout.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk hears of each end, though the server dies between the gateway's word and its own. */
final class DeliveryEndsTest {
    private final List<UUID> sent = new ArrayList<>();
    private final List<UUID> heard = new ArrayList<>();
    private Mailroom mailroom;

    @BeforeEach
    void open() {
        mailroom = new Mailroom();
    }

    @AfterEach
    void close() {
        mailroom.close();
    }

    @Test
    void anEndThatNobodyHeardOfIsToldAgainAndTheMessageIsNotSentAgain() {
        UUID message = write(Step.WINDOW_TOLD);
        Delivery dying = delivery(id -> {
            throw new IllegalStateException("killed");
        });
        assertThatThrownBy(() -> dying.deliver(message)).hasMessage("killed");
        assertThat(mailroom.states()).containsOnlyKeys(MessageState.SENT);

        assertThat(delivery(heard::add).deliver(message)).isEmpty();
        assertThat(heard).containsExactly(message);
        assertThat(sent).containsExactly(message);
    }

    @Test
    void whatWasOvertakenIsNeitherSentNorLeftInDoubt() {
        UUID message = write(Step.WINDOW_TOLD);
        mailroom.overtake();
        assertThat(delivery(heard::add).deliver(message)).isEmpty();
        assertThat(heard).containsExactly(message);
        assertThat(sent).isEmpty();
    }

    @Test
    void aPinIsSealedOnlyUntilItWasSent() {
        UUID message = write(Step.WINDOW_TOLD);
        mailroom.run("UPDATE message SET step = 'PIN' WHERE id = '" + message + "'");
        mailroom.outbox.seal(message, new byte[] {1, 2, 3});
        assertThat(mailroom.outbox.sealed(message)).hasValue(new byte[] {1, 2, 3});
        delivery(heard::add).deliver(message);
        assertThat(mailroom.outbox.sealed(message)).isEmpty();
    }

    private UUID write(Step step) {
        Draft draft = new Draft(
                Concern.visit(new UUID(7, 7), "t"),
                step,
                "once",
                Means.SMS,
                "no",
                "+4740000001",
                new Draft.Wording("Besøk", "Teknikeren kommer"),
                null,
                Mailroom.CLOCK.instant(),
                Mailroom.CLOCK.instant().plus(Duration.ofHours(1)));
        return mailroom.outbox.add(draft, MessageState.WAITING).orElseThrow();
    }

    private Delivery delivery(java.util.function.Consumer<UUID> hearing) {
        Gateway gateway = letter -> {
            sent.add(letter.id());
            return "taken";
        };
        Delivery.Office office = new Delivery.Office() {
            @Override
            public Letter filled(Letter letter) {
                return letter;
            }

            @Override
            public void ended(UUID message) {
                hearing.accept(message);
            }
        };
        return new Delivery(mailroom.outbox, gateway, Mailroom.PATIENCE, office, Mailroom.CLOCK);
    }
}
