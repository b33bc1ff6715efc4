package dev.callout.dispatch;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Queries;
import dev.callout.error.NotFound;
import dev.callout.technician.Technician;
import dev.callout.technician.TechnicianId;
import dev.callout.technician.Technicians;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A technician's published day: for dispatchers any, for a technician the own. */
@Path("/api/technicians/{id}/route")
@Tag(name = "routes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN, Roles.TECHNICIAN})
class TechnicianRouteResource {
    private final Technicians technicians;
    private final TechnicianRoutes routes;
    private final TaggedAnswers answers;
    private final Caller caller;

    TechnicianRouteResource(Technicians technicians, TechnicianRoutes routes, TaggedAnswers answers, Caller caller) {
        this.technicians = technicians;
        this.routes = routes;
        this.answers = answers;
        this.caller = caller;
    }

    /** Its entity tag is made from all of it, so that a phone learns of a visit's new state as of a new route. */
    @GET
    @Operation(summary = "The published route of a day, with version and ETag; 304 on If-None-Match")
    public Response route(
            @PathParam("id") String id,
            @QueryParam("date") @Nullable String date,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        TechnicianId technician = Queries.id("technician", id, TechnicianId::of);
        if (caller.technician().filter(own -> !own.equals(technician.value())).isPresent()) {
            throw new NotFound("technician");
        }
        Technician found = technicians.get(technician);
        LocalDate day = Queries.date("date", date).orElseThrow(() -> Queries.bad("date", "It is required."));
        return answers.of(routes.of(found, day, answers.language(languages)), known);
    }
}
