package dev.callout.desk.outage;

import dev.callout.call.Bodies;
import dev.callout.desk.CaseHistory;
import dev.callout.desk.Link;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Operating messages for calls and pages; bodies are the JSON of the calls. */
@ApplicationScoped
@Transactional
public class MessageDesk {
    private final OperatingMessages messages;
    private final MessageReader reader;
    private final CaseHistory history;
    private final Territories territories;

    MessageDesk(OperatingMessages messages, MessageReader reader, CaseHistory history, Territories territories) {
        this.messages = messages;
        this.reader = reader;
        this.history = history;
        this.territories = territories;
    }

    /** At most so many after an id, oldest first. */
    public List<MessageView> page(boolean onlyRunning, Optional<UUID> after, int most) {
        return messages.page(onlyRunning, after, most).stream().map(this::show).toList();
    }

    /** Sends a message to everybody concerned. */
    public OperatingMessage send(byte @Nullable [] body) {
        return messages.send(Bodies.read(body, "operating message", reader::read));
    }

    /** @throws dev.callout.error.Refused where it is over already */
    public OperatingMessage end(UUID id, byte @Nullable [] body, String byWhom) {
        messages.get(id);
        return messages.end(id, Bodies.read(body, "end", reader::texts), byWhom);
    }

    MessageView show(OperatingMessage message) {
        ZoneId zone = territories.get(message.territory()).zone();
        Instant ends = message.endsAt();
        Instant over = message.overAt();
        return new MessageView(
                message.id().toString(),
                message.kind(),
                message.territory().value(),
                message.area().element(),
                OffsetTimes.text(message.startsAt(), zone),
                ends == null ? null : OffsetTimes.text(ends, zone),
                message.estimate() == null ? null : message.estimate().toString(),
                over == null ? null : OffsetTimes.text(over, zone),
                messages.countTold(message),
                history.listCases(Link.Kind.OPERATING_MESSAGE, message.id()).stream()
                        .map(Object::toString)
                        .toList(),
                messages.visitsOf(message.id()).stream()
                        .map(visit -> visit.id().toString())
                        .toList(),
                message.texts());
    }
}
