package dev.callout.tracking;

import dev.callout.access.CustomerLinks;
import dev.callout.error.NotFound;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import dev.callout.territory.Territories;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Shows customers their visits, and nothing else. */
@ApplicationScoped
public class Tracking {
    private static final Set<VisitState> EXPECTED = EnumSet.of(
            VisitState.PLANNED, VisitState.PROMISED, VisitState.ON_THE_WAY, VisitState.ON_SITE, VisitState.DONE);

    private static final Set<VisitState> AWAITED = EnumSet.of(VisitState.PROMISED, VisitState.ON_THE_WAY);

    private final CustomerLinks links;
    private final Visits visits;
    private final Appointments appointments;
    private final Approaches approaches;
    private final Territories territories;
    private final Rulebook rulebook;

    Tracking(
            CustomerLinks links,
            Visits visits,
            Appointments appointments,
            Approaches approaches,
            Territories territories,
            Rulebook rulebook) {
        this.links = links;
        this.visits = visits;
        this.appointments = appointments;
        this.approaches = approaches;
        this.territories = territories;
        this.rulebook = rulebook;
    }

    /** @throws NotFound where the token opens nothing: unknown, expired and revoked look alike */
    @Transactional
    public VisitId find(String token) {
        return links.find(token)
                .flatMap(id -> visits.find(new VisitId(id)))
                .map(Visit::id)
                .orElseThrow(() -> new NotFound("visit"));
    }

    /** As its customer may see it, whom the caller knows. */
    @Transactional
    public TrackedVisit get(VisitId id) {
        Visit visit = visits.get(id);
        Optional<Appointments.Appointment> appointment = appointment(visit);
        Optional<Approaches.Approach> approach =
                visit.state() == VisitState.ON_THE_WAY ? Optional.of(approaches.get(visit.id())) : Optional.empty();
        Language language = language(appointments.languageOf(visit));
        WorkKind kind = rulebook.findWorkKind(visit.work().kind());
        return new TrackedVisit(
                visit.reference(),
                visit.state(),
                kind == null ? visit.work().kind() : kind.names().in(language),
                rulebook.operator().name(),
                appointment.map(Appointments.Appointment::window).orElse(null),
                AWAITED.contains(visit.state()) ? approaches.narrowed(visit.id()) : null,
                appointment.map(Appointments.Appointment::technician).orElse(null),
                approach.map(Approaches.Approach::expected).orElse(null),
                approach.map(Approaches.Approach::position).orElse(null),
                territories.get(visit.territory()).zone(),
                language);
    }

    private Optional<Appointments.Appointment> appointment(Visit visit) {
        if (visit.state() == VisitState.REQUESTED) {
            return appointments.findAgreed(visit.id());
        }
        return EXPECTED.contains(visit.state()) ? appointments.find(visit.id()) : Optional.empty();
    }

    private Language language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(tag)
                        || language.locale().getLanguage().equals(tag))
                .findFirst()
                .orElse(rulebook.operator().language());
    }
}
