package dev.callout.desk.escalation;

import dev.callout.call.Bodies;
import dev.callout.desk.due.AnswerDueView;
import dev.callout.desk.due.AnswersDue;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.policy.Rulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Escalations for calls and pages; bodies are the JSON of the calls. */
@ApplicationScoped
@Transactional
public class EscalationDesk {
    private final Escalations escalations;
    private final EscalationReader reader;
    private final KnownNumbers numbers;
    private final PortalStops stops;
    private final AnswersDue answers;
    private final Rulebook rulebook;
    private final Clock clock;

    EscalationDesk(
            Escalations escalations,
            EscalationReader reader,
            KnownNumbers numbers,
            PortalStops stops,
            AnswersDue answers,
            Rulebook rulebook,
            Clock clock) {
        this.escalations = escalations;
        this.reader = reader;
        this.numbers = numbers;
        this.stops = stops;
        this.answers = answers;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * What is known of an order or case that may be escalated.
     *
     * @param agreedBy until when it was agreed to be done; null: nothing was agreed
     * @param deliveredAt when it was done; null: it is not
     * @param grounds those that the dates bear out now
     */
    public record Dates(@Nullable String agreedBy, @Nullable String deliveredAt, List<Ground> grounds) {}

    /** What is known of a number; empty where there is no case and no order of it. */
    public Optional<Dates> findDates(String number) {
        ZoneId zone = rulebook.operator().zone();
        return numbers.find(number)
                .map(dates -> new Dates(
                        dates.agreedBy() == null ? null : OffsetTimes.text(dates.agreedBy(), zone),
                        dates.deliveredAt() == null ? null : OffsetTimes.text(dates.deliveredAt(), zone),
                        Arrays.stream(Ground.values())
                                .filter(ground -> ground.refusal(dates, clock.instant(), stops.isTooLong())
                                        .isEmpty())
                                .toList()));
    }

    /** Asks for an escalation; it begins once it was both written and phoned. */
    public Escalation ask(byte @Nullable [] body, String byWhom) {
        return escalations.ask(Bodies.read(body, "escalation", reader::read), byWhom);
    }

    /** It was written to the product's address. */
    public Escalation written(UUID id, byte @Nullable [] body, String byWhom) {
        String product = escalations.get(id).subject().product();
        Instant at = Bodies.read(body, "escalation", fields -> reader.written(fields, product));
        return escalations.written(id, at, byWhom);
    }

    /** It was asked for by phone. */
    public Escalation phoned(UUID id, byte @Nullable [] body, String byWhom) {
        escalations.get(id);
        return escalations.phoned(id, Bodies.read(body, "escalation", reader::moment), byWhom);
    }

    /** At most so many after an id, oldest first. */
    public List<EscalationView> page(Optional<Escalation.State> state, Optional<UUID> after, int most) {
        return escalations.page(state, after, most).stream().map(this::show).toList();
    }

    /** @throws dev.callout.error.NotFound where there is none */
    public EscalationView show(UUID id) {
        return show(escalations.get(id));
    }

    /** @throws dev.callout.error.Refused where it has not begun, or is closed */
    public Escalation agree(UUID id, byte @Nullable [] body) {
        record Agreed(
                @Nullable String person,
                @Nullable Duration every,
                @Nullable Instant next) {}
        Agreed agreed = Bodies.read(body, "agreement", fields -> {
            Duration every = fields.findDuration("updateEvery");
            if (every != null && every.compareTo(Duration.ofMinutes(1)) < 0) {
                fields.fault("updateEvery", "out-of-range", every, "At least PT1M.", null);
            }
            return new Agreed(fields.findText("contactPerson"), every, reader.next(fields));
        });
        return escalations.agree(id, agreed.person(), agreed.every(), agreed.next());
    }

    /** @throws dev.callout.error.Refused where it has not begun, or is closed */
    public Escalation update(UUID id, byte @Nullable [] body, String byWhom) {
        record News(String text, @Nullable Instant next) {}
        News news = Bodies.read(body, "update", fields -> new News(fields.text("text"), reader.next(fields)));
        return escalations.update(id, news.text(), news.next(), byWhom);
    }

    /** @throws dev.callout.error.Refused where it has not begun, or is closed */
    public Escalation close(UUID id, byte @Nullable [] body, String byWhom) {
        record End(Escalation.Side side, String text) {}
        End end = Bodies.read(body, "closure", fields -> {
            fields.require("side");
            return new End(fields.choice("side", Escalation.Side.class, Escalation.Side.OURS), fields.text("text"));
        });
        return escalations.close(id, end.side(), end.text(), byWhom);
    }

    EscalationView show(Escalation one) {
        ZoneId zone = rulebook.operator().zone();
        var route = rulebook.desk().escalation().routes().get(one.subject().product());
        Escalation.Steps steps = one.steps();
        List<String> missing = new ArrayList<>();
        if (steps.writtenAt() == null) {
            missing.add("WRITTEN");
        }
        if (steps.phonedAt() == null) {
            missing.add("PHONED");
        }
        List<Escalation.Side> closedBy = new ArrayList<>();
        if (steps.closedByUsAt() != null) {
            closedBy.add(Escalation.Side.OURS);
        }
        if (steps.closedByThemAt() != null) {
            closedBy.add(Escalation.Side.THEIRS);
        }
        Instant begun = steps.begunAt();
        return new EscalationView(
                one.id().toString(),
                one.reference().toString(),
                one.state(),
                one.subject().number(),
                one.subject().product(),
                one.subject().ground(),
                route == null ? null : route.address(),
                missing,
                begun == null ? null : OffsetTimes.text(begun, zone),
                one.contactPerson(),
                one.updateEvery().toString(),
                closedBy,
                answers.list(one.about()).stream()
                        .map(due -> AnswerDueView.of(due, zone))
                        .toList(),
                escalations.log(one.id()).stream()
                        .map(line -> new EscalationView.UpdateView(
                                OffsetTimes.text(line.at(), zone), line.byWhom(), line.text()))
                        .toList());
    }
}
