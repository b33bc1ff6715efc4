package dev.callout.visit;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.ETags;
import dev.callout.call.Idempotent;
import dev.callout.call.Page;
import dev.callout.call.Paging;
import dev.callout.call.Queries;
import dev.callout.territory.Territories;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Taking visits in, finding them. */
@Path("/api/visits")
@Tag(name = "visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class VisitsResource {
    private static final Logger LOG = Logger.getLogger(VisitsResource.class);

    private final Visits visits;
    private final VisitViews views;
    private final VisitIntake intake;
    private final VisitRequestReader reader;
    private final Territories territories;
    private final Caller caller;

    VisitsResource(
            Visits visits,
            VisitViews views,
            VisitIntake intake,
            VisitRequestReader reader,
            Territories territories,
            Caller caller) {
        this.visits = visits;
        this.views = views;
        this.intake = intake;
        this.reader = reader;
        this.territories = territories;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Visits, by territory, local date and state (several with commas)")
    public Page<VisitView> list(
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("date") @Nullable String date,
            @QueryParam("state") @Nullable String state,
            @BeanParam Paging paging) {
        Optional<TerritoryId> within = Queries.read("territory", territory, "a territory's id", TerritoryId::new);
        Optional<Window> span = Queries.date("date", date).map(day -> dayIn(within, day));
        VisitFilter filter = new VisitFilter(within, span, states(state), paging.after(VisitId::of));
        Page<Visit> page = Page.of(visits.page(filter, paging.limit() + 1), paging, Visit::id, visit -> visit);
        return new Page<>(views.show(page.items()), page.next());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One visit")
    public Response get(@PathParam("id") String id) {
        Visit visit = visits.get(Queries.id("visit", id, VisitId::of));
        return Response.ok(views.show(visit))
                .header("ETag", ETags.of(visit.version()))
                .build();
    }

    @POST
    @Idempotent
    @Operation(summary = "Take a visit in")
    @RequestBody(content = @Content(schema = @Schema(implementation = VisitRequestSchema.class)))
    @APIResponse(
            responseCode = "201",
            description = "Taken in",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response add(byte @Nullable [] body) {
        VisitRequest asked = Bodies.read(body, "visit", reader::read);
        Visit visit = intake.take(asked, caller.name());
        LOG.infof("Visit %s taken in, %s in %s", visit.id(), visit.work().kind(), visit.territory());
        return Response.created(URI.create("/api/visits/" + visit.id()))
                .header("ETag", ETags.of(visit.version()))
                .entity(views.show(visit))
                .build();
    }

    private Window dayIn(Optional<TerritoryId> territory, LocalDate day) {
        ZoneId zone = territory
                .map(territories::get)
                .orElseThrow(() -> Queries.bad("date", "A day needs a territory: its zone says when it begins."))
                .zone();
        return new Window(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static Set<VisitState> states(@Nullable String text) {
        List<VisitState> known = List.of(VisitState.values());
        return Queries.read(
                        "state",
                        text,
                        "one or more of " + known + ", with commas",
                        names -> Arrays.stream(names.split(",", -1))
                                .map(name -> VisitState.valueOf(name.strip()))
                                .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
