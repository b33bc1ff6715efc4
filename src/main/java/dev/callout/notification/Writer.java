package dev.callout.notification;

import dev.callout.customer.Contact;
import dev.callout.customer.ContactId;
import dev.callout.customer.Sites;
import dev.callout.desk.telling.Addressee;
import dev.callout.desk.telling.Telling;
import dev.callout.desk.telling.Tellings;
import dev.callout.desk.telling.Way;
import dev.callout.policy.Language;
import dev.callout.policy.MessageKnobs;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import dev.callout.territory.Territories;
import dev.callout.time.WallClock;
import dev.callout.time.Window;
import dev.callout.visit.Phones;
import dev.callout.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides how customers are told, words it in their language, and puts it into the outbox. */
@ApplicationScoped
class Writer {
    private final Post post;
    private final Sites sites;
    private final Territories territories;
    private final Tellings tellings;
    private final Rulebook rulebook;
    private final Clock clock;
    private final Texts texts = new Texts();

    Writer(Post post, Sites sites, Territories territories, Tellings tellings, Rulebook rulebook, Clock clock) {
        this.post = post;
        this.sites = sites;
        this.territories = territories;
        this.tellings = tellings;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** Tells a visit's customer one thing; within the running transaction. */
    void tell(Visit visit, Occasion occasion) {
        tell(Map.of(visit, occasion));
    }

    /** Tells the customers of visits, each of one thing; within the running transaction. */
    void tell(Map<Visit, Occasion> occasions) {
        Map<ContactId, Contact> people = sites.listContacts(occasions.keySet().stream()
                .map(visit -> visit.place().contact())
                .collect(Collectors.toSet()));
        for (Map.Entry<Visit, Occasion> one : occasions.entrySet()) {
            Contact contact = people.get(one.getKey().place().contact());
            if (contact != null) {
                tell(one.getKey(), contact, one.getValue());
            }
        }
        post.dispatch();
    }

    private void tell(Visit visit, Contact contact, Occasion occasion) {
        Step step = occasion.step();
        post.outbox().supersede(visit.id().value(), step.supersedes());
        Means means = means(contact, step);
        String recipient = means == Means.EMAIL && contact.email() != null ? contact.email() : contact.phone();
        boolean stopped = means != Means.PHONE && post.outbox().isStopped(recipient);
        if (stopped && step.mustBeTold()) {
            means = Means.PHONE;
            recipient = contact.phone();
            stopped = false;
        }
        if (means == Means.PHONE && !step.mustBeTold()) {
            return;
        }
        Language language = Texts.spoken(contact.language(), rulebook.operator().language());
        ZoneId zone = territories.get(visit.territory()).zone();
        Draft.Wording wording = texts.say(
                language, means, occasion.subjectKey(), occasion.textKey(), values(visit, occasion, language, zone));
        if (means == Means.SMS && (step == Step.RECEIVED || step == Step.WINDOW_TOLD)) {
            wording = texts.withStop(language, wording);
        }
        Concern concern = Concern.visit(visit.id().value(), visit.territory().value());
        if (step == Step.DONE) {
            Optional<Telling> solved = toTell(visit, contact);
            if (solved.isPresent()) {
                Telling telling = solved.get();
                if (means == Means.PHONE && telling.to().way() == Way.PHONE) {
                    // somebody calls about the case
                    return;
                }
                post.outbox().settle(telling.id());
                concern = concern.tells(telling.id());
            }
        }
        Draft draft = new Draft(
                concern,
                step,
                occasion.threshold(),
                means,
                language.code(),
                recipient,
                wording,
                occasion.promise(),
                due(occasion, zone),
                occasion.notAfter());
        post.add(draft, stopped);
    }

    /** What the desk wants told of the visit's case to the same person: one message tells both. */
    private Optional<Telling> toTell(Visit visit, Contact contact) {
        Addressee person = new Addressee(contact.name(), contact.phone(), contact.email(), contact.language(), Way.SMS);
        return tellings.listToTellOf(visit.id()).stream()
                .filter(telling -> telling.to().isSamePersonAs(person))
                .findFirst();
    }

    /** A short message where it can be had, else a mail, else a call; long words rather by mail. */
    private Means means(Contact contact, Step step) {
        boolean mail = contact.email() != null;
        boolean mobile = Phones.mayBeMobile(contact.phone());
        if (!mail && !mobile) {
            return Means.PHONE;
        }
        boolean patient = step == Step.RECEIVED || step == Step.DONE;
        Means first = mobile && !(patient && mail) ? Means.SMS : Means.EMAIL;
        Means second = first == Means.SMS ? Means.EMAIL : Means.SMS;
        boolean both = mail && mobile;
        return both && !post.hasGateway(first) && post.hasGateway(second) ? second : first;
    }

    private Map<String, String> values(Visit visit, Occasion occasion, Language language, ZoneId zone) {
        WorkKind kind = rulebook.findWorkKind(visit.work().kind());
        Map<String, String> values = new HashMap<>(occasion.values());
        values.put("operator", rulebook.operator().name());
        values.put("reference", visit.reference());
        values.put("work", kind == null ? visit.work().kind() : kind.names().in(language));
        Window window = occasion.window();
        if (window != null) {
            values.put("day", texts.day(language, window.start().atZone(zone).toLocalDate()));
            values.put("from", texts.clock(language, window.start().atZone(zone)));
            values.put("to", texts.clock(language, window.end().atZone(zone)));
        }
        if (occasion.step() == Step.ON_THE_WAY && window != null) {
            long seconds = Math.max(
                    0, window.start().getEpochSecond() - clock.instant().getEpochSecond());
            values.put("minutes", texts.minutes(language, Math.max(1, (int) Math.round(seconds / 60.0))));
            values.put("time", texts.clock(language, window.start().atZone(zone)));
        }
        return values;
    }

    /** Now, or when the quiet hours are over, unless it would come too late then. */
    private Instant due(Occasion occasion, ZoneId zone) {
        Instant wished = occasion.dueAt() == null ? clock.instant() : occasion.dueAt();
        Instant polite = afterQuietHours(wished, zone, rulebook.messages());
        Window window = occasion.window();
        boolean tooLate = window != null && !polite.isBefore(window.start()) || !polite.isBefore(occasion.notAfter());
        return tooLate || occasion.step() == Step.ON_THE_WAY ? wished : polite;
    }

    static Instant afterQuietHours(Instant wished, ZoneId zone, MessageKnobs knobs) {
        LocalTime hour = wished.atZone(zone).toLocalTime();
        if (!knobs.isQuiet(hour)) {
            return wished;
        }
        var day = wished.atZone(zone).toLocalDate();
        var morning = hour.isBefore(knobs.quietUntil()) ? day : day.plusDays(1);
        return new WallClock(zone).at(morning.atTime(knobs.quietUntil()));
    }
}
