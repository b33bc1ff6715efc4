package dev.callout.dispatch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.ETags;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.planning.replan.Replanned;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.VisitId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Changes to a published day, answered at once with a plan that can be reviewed and published. */
@Path("/api/territories/{territory}")
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class ReplansResource {
    private static final byte[] NOTHING = {'{', '}'};

    private final Replans replans;
    private final PlanViews views;
    private final Caller caller;

    ReplansResource(Replans replans, PlanViews views, Caller caller) {
        this.replans = replans;
        this.views = views;
        this.caller = caller;
    }

    private record Asked(
            VisitId visit,
            @Nullable LocalDate date,
            @Nullable Integer budget) {}

    @POST
    @Path("/insertions")
    @Idempotent
    @Operation(
            summary =
                    "Put a visit into the published routes: {visit, budget?, date?}; a ready plan with its changes, who is"
                            + " told anew and the price by rule")
    public Response insert(@PathParam("territory") String territory, byte @Nullable [] body) {
        TerritoryId id = Queries.id("territory", territory, TerritoryId::new);
        Asked asked = Bodies.read(
                body,
                "insertion",
                fields -> new Asked(Happening.visit(fields), Happening.date(fields), Happening.budget(fields)));
        return answer(replans.insert(id, asked.visit(), asked.date(), asked.budget(), caller.name()));
    }

    @POST
    @Path("/repairs")
    @Idempotent
    @Operation(
            summary =
                    "Mend the published routes after what happened: {absence?: {technician, from, to, reason?}, overrun?:"
                            + " {visit, minutes}, cancellation?: {visit, reason}, budget?, date?}; with none of them, fill what is free")
    public Response repair(@PathParam("territory") String territory, byte @Nullable [] body) {
        TerritoryId id = Queries.id("territory", territory, TerritoryId::new);
        Happening happening = Bodies.read(body == null || body.length == 0 ? NOTHING : body, "repair", Happening::read);
        return answer(replans.repair(id, happening, caller.name()));
    }

    private Response answer(Replans.Answer answer) {
        Replanned replanned = answer.replanned();
        ObjectNode view = views.whole(answer.plan());
        VisitId visit = answer.visit();
        if (visit != null) {
            view.put("visit", visit.toString()).put("placed", replanned.isPlaced(visit.toString()));
        }
        ArrayNode told = view.putArray("toldAnew");
        replanned.toldAnew().forEach(told::add);
        ArrayNode price = view.putArray("price");
        for (Replanned.RulePrice one : replanned.price()) {
            price.addObject()
                    .put("rule", one.rule())
                    .put("level", one.level())
                    .put("before", one.before())
                    .put("after", one.after());
        }
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/plans/" + answer.plan().id())
                .header(HttpHeaders.ETAG, ETags.of(answer.plan().version()))
                .entity(view)
                .build();
    }
}
