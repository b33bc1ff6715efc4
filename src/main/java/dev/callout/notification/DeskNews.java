package dev.callout.notification;

import dev.callout.desk.account.PinToSend;
import dev.callout.desk.telling.Addressee;
import dev.callout.desk.telling.CustomerToTell;
import dev.callout.desk.telling.CustomerTold;
import dev.callout.desk.telling.Subject;
import dev.callout.desk.telling.Telling;
import dev.callout.desk.telling.TellingOvertaken;
import dev.callout.desk.telling.Way;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears what the desk wants told, in its transaction, and puts it into the outbox. */
@ApplicationScoped
class DeskNews {
    private static final Duration LASTS = Duration.ofDays(3);
    private static final Duration PIN_LASTS = Duration.ofMinutes(30);

    /** What was promised by the hour is said on the phone where it cannot be written soon. */
    private static final Duration URGENT_LASTS = Duration.ofMinutes(30);

    /** Somebody waits for it, or it was promised by the hour. */
    private static final Set<Subject> AT_ANY_HOUR =
            EnumSet.of(Subject.CASE_TAKEN, Subject.CASE_STILL_OPEN, Subject.CONTACT_CHANGED);

    /** By these people hear from the operator first, and learn how to be left alone. */
    private static final Set<Subject> FIRST_WORDS =
            EnumSet.of(Subject.CASE_TAKEN, Subject.PLANNED_WORK, Subject.OUTAGE);

    private final Post post;
    private final Rulebook rulebook;
    private final Clock clock;
    private final Texts texts = new Texts();
    private final DeskWords words = new DeskWords(texts);

    DeskNews(Post post, Rulebook rulebook, Clock clock) {
        this.post = post;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** Where a message goes. */
    private record Address(Means means, String address, boolean stopped) {}

    void toTell(@Observes CustomerToTell wanted) {
        Telling telling = wanted.telling();
        Address way = way(telling.to());
        Language language = language(telling.to());
        Draft.Wording wording =
                words.say(telling, language, way.means(), rulebook.operator().name());
        if (way.means() == Means.SMS && FIRST_WORDS.contains(telling.subject())) {
            wording = texts.withStop(language, wording);
        }
        Draft draft = new Draft(
                Concern.telling(telling.id(), telling.about().id()),
                Step.valueOf(telling.subject().name()),
                telling.id().toString(),
                way.means(),
                language.code(),
                way.address(),
                wording,
                null,
                due(telling),
                notAfter(telling));
        post.add(draft, way.stopped());
        post.dispatch();
    }

    /** However somebody was told: nobody need be told the same by another message. */
    void told(@Observes CustomerTold told) {
        post.outbox().settle(told.telling().id());
        UUID before = told.telling().insteadOf();
        if (before != null) {
            post.outbox().settle(before);
        }
    }

    void overtaken(@Observes TellingOvertaken overtaken) {
        post.outbox().settle(overtaken.telling().id());
    }

    /** Whoever asks for a PIN wants it now, and wants the one before no more. */
    void pin(@Observes PinToSend made) {
        UUID contract = made.contract().value();
        post.outbox().supersede(contract, Step.PIN.supersedes());
        Language language = language(made.to());
        Address way = way(made.to());
        Map<String, String> values = Map.of("operator", rulebook.operator().name());
        Draft draft = new Draft(
                Concern.account(contract),
                Step.PIN,
                UUID.randomUUID().toString(),
                way.means(),
                language.code(),
                way.address(),
                texts.note(language, way.means(), "pin.subject", texts.raw(language, "pin.text"), values),
                null,
                clock.instant(),
                clock.instant().plus(PIN_LASTS));
        post.addPin(draft, made.pin());
        post.dispatch();
    }

    /** In the wished way where that can be, else in the other. */
    private Address way(Addressee to) {
        List<Address> ways = new ArrayList<>();
        add(ways, Means.SMS, to.phone());
        add(ways, Means.EMAIL, to.email());
        Means wished = to.way() == Way.EMAIL ? Means.EMAIL : Means.SMS;
        ways.sort((one, other) -> Boolean.compare(other.means() == wished, one.means() == wished));
        return ways.stream()
                .filter(way -> post.hasGateway(way.means()) && !way.stopped())
                .findFirst()
                .orElse(ways.get(0));
    }

    private void add(List<Address> ways, Means means, @Nullable String address) {
        if (address != null) {
            ways.add(new Address(means, address, post.outbox().isStopped(address)));
        }
    }

    private Instant due(Telling telling) {
        Instant now = clock.instant();
        return AT_ANY_HOUR.contains(telling.subject())
                ? now
                : Writer.afterQuietHours(now, rulebook.operator().zone(), rulebook.messages());
    }

    /** Work that is over need not be announced. */
    private Instant notAfter(Telling telling) {
        boolean urgent = telling.subject() == Subject.CASE_STILL_OPEN;
        Instant usual = due(telling).plus(urgent ? URGENT_LASTS : LASTS);
        String ends =
                telling.subject() == Subject.PLANNED_WORK ? telling.facts().get("to") : null;
        return ends == null ? usual : OffsetDateTime.parse(ends).toInstant();
    }

    private Language language(Addressee to) {
        return Texts.spoken(to.language(), rulebook.operator().language());
    }
}
