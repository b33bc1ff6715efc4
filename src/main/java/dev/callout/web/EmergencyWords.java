package dev.callout.web;

import dev.callout.emergency.Diverted;
import dev.callout.emergency.EmergencyDesk;
import dev.callout.emergency.EmergencyView;
import dev.callout.emergency.PhoneHelp;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import dev.callout.territory.Territories;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts emergencies and what became of their visits into words. */
@ApplicationScoped
class EmergencyWords {
    /** Before the field of a work kind. */
    static final String KIND = "kind.";

    /** Before the field of a territory. */
    static final String TERRITORY = "territory.";

    private final EmergencyDesk desk;
    private final Visits visits;
    private final Territories territories;
    private final Rulebook rulebook;
    private final Frame frame;
    private final Clock clock;

    EmergencyWords(
            EmergencyDesk desk, Visits visits, Territories territories, Rulebook rulebook, Frame frame, Clock clock) {
        this.desk = desk;
        this.visits = visits;
        this.territories = territories;
        this.rulebook = rulebook;
        this.frame = frame;
        this.clock = clock;
    }

    /** Emergencies, newest first, and what switching on lets choose. */
    record EmergencyList(List<Line> lines, List<Choice> kinds, List<Choice> territories) {
        public String kind(Choice one) {
            return KIND + one.id();
        }

        public String territory(Choice one) {
            return TERRITORY + one.id();
        }
    }

    /**
     * One emergency.
     *
     * @param state {@code AHEAD}, {@code ON} or {@code OVER}
     * @param territories names; empty: everywhere
     * @param until null: until it is ended
     */
    record Line(
            String id,
            String state,
            List<String> kinds,
            List<String> territories,
            String from,
            @Nullable String until,
            String reason,
            List<VisitLine> visits) {
        public boolean over() {
            return state.equals("OVER");
        }

        public long deliveries() {
            return visits.stream().filter(one -> one.delivery() != null).count();
        }

        public long calls() {
            return visits.stream()
                    .filter(one -> one.phoneHelp() == PhoneHelp.OPEN)
                    .count();
        }
    }

    /**
     * A visit that was deferred.
     *
     * @param delivery the reference of what is done instead; null: nothing
     */
    record VisitLine(
            String id,
            String reference,
            String workKind,
            VisitState state,
            @Nullable String delivery,
            PhoneHelp phoneHelp,
            @Nullable String note) {
        public boolean toCall() {
            return phoneHelp == PhoneHelp.OPEN && state == VisitState.DEFERRED;
        }

        /** The field in which it is noted what was said. */
        public String field() {
            return "note-" + id;
        }
    }

    EmergencyList list(Language language) {
        List<Choice> kinds = rulebook.workKinds().values().stream()
                .map(kind -> new Choice(kind.id(), kind.names().in(language)))
                .toList();
        List<Choice> where = Choice.ofTerritories(territories.list());
        List<EmergencyView> all = new ArrayList<>(desk.list());
        Collections.reverse(all);
        return new EmergencyList(
                all.stream().map(one -> line(one, where, language)).toList(), kinds, where);
    }

    private Line line(EmergencyView one, List<Choice> where, Language language) {
        Speech speech = frame.speech(language);
        Instant until = one.until();
        String state = one.inForce() ? "ON" : one.from().isAfter(clock.instant()) ? "AHEAD" : "OVER";
        Map<String, String> names = where.stream().collect(Collectors.toMap(Choice::id, Choice::name));
        return new Line(
                one.id().toString(),
                state,
                one.workKinds().stream().map(kind -> kind(kind, language)).toList(),
                one.territories().stream().map(id -> names.getOrDefault(id, id)).toList(),
                speech.moment(one.from()),
                until == null ? null : speech.moment(until),
                one.reason(),
                visits(desk.visits(one.id()), language));
    }

    private List<VisitLine> visits(List<Diverted> diverted, Language language) {
        Map<UUID, Visit> known = visits
                .list(diverted.stream()
                        .flatMap(one -> Stream.of(one.visit(), one.delivery()))
                        .filter(Objects::nonNull)
                        .map(VisitId::new)
                        .toList())
                .stream()
                .collect(Collectors.toMap(visit -> visit.id().value(), Function.identity()));
        return diverted.stream()
                .filter(one -> known.containsKey(one.visit()))
                .map(one -> {
                    Visit visit = Objects.requireNonNull(known.get(one.visit()));
                    Visit delivery = one.delivery() == null ? null : known.get(one.delivery());
                    return new VisitLine(
                            visit.id().toString(),
                            visit.reference(),
                            kind(visit.work().kind(), language),
                            visit.state(),
                            delivery == null ? null : delivery.reference(),
                            one.phoneHelp(),
                            one.note());
                })
                .toList();
    }

    private String kind(String id, Language language) {
        WorkKind kind = rulebook.findWorkKind(id);
        return kind == null ? id : kind.names().in(language);
    }
}
