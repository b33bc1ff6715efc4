package dev.callout.route;

import dev.callout.access.AccessSecrets;
import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.territory.Territories;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Shows an access secret: to a dispatcher, or to the technician who is to open that door. */
@ApplicationScoped
public class SecretReveals {
    private static final Logger LOG = Logger.getLogger(SecretReveals.class);
    private static final Set<VisitState> OVER = Set.of(VisitState.DONE, VisitState.NOT_DONE, VisitState.CANCELLED);

    private final Visits visits;
    private final Publications publications;
    private final Territories territories;
    private final AccessSecrets secrets;
    private final Caller caller;
    private final Clock clock;

    SecretReveals(
            Visits visits,
            Publications publications,
            Territories territories,
            AccessSecrets secrets,
            Caller caller,
            Clock clock) {
        this.visits = visits;
        this.publications = publications;
        this.territories = territories;
        this.secrets = secrets;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The secret of the visit's site, for whoever calls now; that it was shown or refused is written down.
     *
     * @throws NotFound where there is no such visit or secret, or the visit is another technician's
     * @throws Refused before the day before the visit, and once it is over
     */
    public String reveal(VisitId id) {
        Visit visit = visits.get(id);
        UUID site = visit.place().site().value();
        if (!caller.has(Roles.DISPATCHER)) {
            requireAssigned(visit);
        }
        String secret = secrets.reveal(site, visit.id().value(), caller.name())
                .orElseThrow(() -> new NotFound("access secret"));
        LOG.infof("Access secret of visit %s revealed to %s", visit.id(), caller.name());
        return secret;
    }

    private void requireAssigned(Visit visit) {
        List<PublishedStop> own = publications.listLive(List.of(visit.id())).stream()
                .filter(stop -> caller.technician()
                        .equals(Optional.of(stop.stop().technician().value())))
                .toList();
        if (own.isEmpty()) {
            refuse(visit, new NotFound("visit"));
        }
        ZoneId zone = territories.get(visit.territory()).zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        boolean early = own.stream()
                .map(stop -> LocalDate.ofInstant(stop.stop().timing().start(), zone))
                .allMatch(day -> today.isBefore(day.minusDays(1)));
        if (early) {
            refuse(visit, new Refused(ErrorCode.NOT_ALLOWED, "It is shown from the day before the visit."));
        }
        if (OVER.contains(visit.state())) {
            refuse(visit, new Refused(ErrorCode.NOT_ALLOWED, "The visit is over."));
        }
    }

    private void refuse(Visit visit, RuntimeException refusal) {
        secrets.noteRefusal(visit.place().site().value(), visit.id().value(), caller.name());
        LOG.warnf("Access secret of visit %s refused to %s", visit.id(), caller.name());
        throw refusal;
    }
}
