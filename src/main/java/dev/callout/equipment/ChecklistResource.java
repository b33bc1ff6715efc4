package dev.callout.equipment;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.Queries;
import dev.callout.document.Fields;
import dev.callout.error.NotFound;
import dev.callout.route.Publications;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.Visits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What has to be clear before work can be done: asked when the visit is taken, and again at the spot. */
@Path("/api/visits/{id}/checklist")
@Tag(name = "equipment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN, Roles.TECHNICIAN})
class ChecklistResource {
    private final Visits visits;
    private final Publications publications;
    private final Checklists checklists;
    private final Caller caller;

    ChecklistResource(Visits visits, Publications publications, Checklists checklists, Caller caller) {
        this.visits = visits;
        this.publications = publications;
        this.checklists = checklists;
        this.caller = caller;
    }

    /** @param allClear whether every question was answered, and so that work can be done */
    record ChecklistView(boolean allClear, List<Checklists.Line> items) {}

    private record Answer(
            Checklists.At at, boolean clear, @Nullable String note) {}

    @GET
    @Operation(summary = "The questions of a visit, with what was answered")
    public ChecklistView get(@PathParam("id") String id) {
        return view(visit(id));
    }

    @PUT
    @Path("/{item}")
    @Operation(summary = "Answer a question: {at: INTAKE|SITE, clear, note}")
    public ChecklistView answer(@PathParam("id") String id, @PathParam("item") String item, byte @Nullable [] body) {
        Visit visit = visit(id);
        Answer answer = Bodies.read(body, "answer", ChecklistResource::read);
        checklists.answer(visit, item, answer.at(), answer.clear(), answer.note(), caller.name());
        return view(visit);
    }

    private static Answer read(Fields fields) {
        fields.require("clear");
        return new Answer(
                fields.choice("at", Checklists.At.class, Checklists.At.INTAKE),
                fields.flag("clear", false),
                fields.findText("note"));
    }

    /** A technician sees the visits of the own routes only. */
    private Visit visit(String id) {
        Visit visit = visits.get(Queries.id("visit", id, VisitId::of));
        boolean own = caller.technician()
                .map(technician -> publications.listLive(List.of(visit.id())).stream()
                        .anyMatch(stop -> stop.stop().technician().value().equals(technician)))
                .orElse(true);
        if (!own) {
            throw new NotFound("visit");
        }
        return visit;
    }

    private ChecklistView view(Visit visit) {
        List<Checklists.Line> lines = checklists.of(visit);
        return new ChecklistView(lines.stream().allMatch(line -> Boolean.TRUE.equals(line.clear())), lines);
    }
}
