package dev.callout.notification;

import dev.callout.desk.telling.Telling;
import dev.callout.desk.telling.Tellings;
import dev.callout.notification.Outbox.Ending;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the desk what became of what it wanted told: only what a gateway has taken, or somebody has said, was told. */
@ApplicationScoped
class Outcomes {
    private final Tellings tellings;

    Outcomes(Tellings tellings) {
        this.tellings = tellings;
    }

    /** Reporting the same again changes nothing. */
    void report(Ending ending) {
        switch (ending.state()) {
            case SENT -> tellings.told(ending.telling(), "outbox");
            case FAILED, UNCERTAIN, EXPIRED, NO_GATEWAY, STOPPED -> failed(ending);
            case WAITING, SENDING, SUPERSEDED, OPEN, CLOSED -> {}
        }
    }

    private void failed(Ending ending) {
        if (tellings.get(ending.telling()).state() != Telling.State.TOLD) {
            String failure = ending.failure();
            tellings.failed(ending.telling(), failure == null ? reason(ending.state()) : failure);
        }
    }

    private static String reason(MessageState state) {
        return switch (state) {
            case NO_GATEWAY -> "There is no gateway for it.";
            case STOPPED -> "The customer wants no messages.";
            case EXPIRED -> "It could not be sent in time.";
            default -> "It could not be sent.";
        };
    }
}
