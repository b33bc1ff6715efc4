package dev.callout.route;

import dev.callout.access.AccessSecrets;
import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.territory.Territories;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** The one call that shows an access secret: to a dispatcher, or to the technician who is to open that door. */
@Path("/api/visits/{id}/access-secret:reveal")
@Tag(name = "visits")
@Produces(MediaType.APPLICATION_JSON)
class AccessSecretResource {
    private static final Logger LOG = Logger.getLogger(AccessSecretResource.class);
    private static final Set<VisitState> OVER = Set.of(VisitState.DONE, VisitState.NOT_DONE, VisitState.CANCELLED);

    private final Visits visits;
    private final Publications publications;
    private final Territories territories;
    private final AccessSecrets secrets;
    private final Caller caller;
    private final Clock clock;

    AccessSecretResource(
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

    record Revealed(String visit, String accessSecret) {
        /** Without the secret: what is printed may end in a log. */
        @Override
        public String toString() {
            return "Revealed[" + visit + "]";
        }
    }

    @POST
    @RolesAllowed({Roles.DISPATCHER, Roles.TECHNICIAN})
    @Idempotent(keepsAnswer = false)
    @Operation(summary = "Show the access secret; every call is written down")
    public Response reveal(@PathParam("id") String id) {
        Visit visit = visits.get(Queries.id("visit", id, VisitId::of));
        UUID site = visit.place().site().value();
        if (!caller.has(Roles.DISPATCHER)) {
            requireAssigned(visit);
        }
        String secret = secrets.reveal(site, visit.id().value(), caller.name())
                .orElseThrow(() -> new NotFound("access secret"));
        LOG.infof("Access secret of visit %s revealed to %s", visit.id(), caller.name());
        return Response.ok(new Revealed(visit.id().toString(), secret))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
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
