package dev.callout.emergency;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.ETags;
import dev.callout.call.Idempotent;
import dev.callout.call.Page;
import dev.callout.call.Queries;
import dev.callout.document.Fields;
import dev.callout.document.Nearest;
import dev.callout.policy.Rulebook;
import dev.callout.territory.Territories;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.VisitId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Switching a state of emergency on and off, and what is to be done meanwhile. */
@Path("/api/emergencies")
@Tag(name = "emergencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class EmergenciesResource {
    private static final Logger LOG = Logger.getLogger(EmergenciesResource.class);

    private final Emergencies emergencies;
    private final Diversions diversions;
    private final Territories territories;
    private final Rulebook rulebook;
    private final Caller caller;
    private final Clock clock;

    EmergenciesResource(
            Emergencies emergencies,
            Diversions diversions,
            Territories territories,
            Rulebook rulebook,
            Caller caller,
            Clock clock) {
        this.emergencies = emergencies;
        this.diversions = diversions;
        this.territories = territories;
        this.rulebook = rulebook;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "EmergencyRequest")
    record RequestSchema(
            @Schema(description = "now unless told") @Nullable
            OffsetDateTime from,

            @Schema(description = "until it is ended unless told") @Nullable
            OffsetDateTime until,

            @Schema(description = "those of emergency.yaml unless told") @Nullable
            List<String> workKinds,

            @Schema(description = "everywhere unless told") @Nullable
            List<String> territories,

            @Schema(required = true) String reason) {}

    record EmergencyView(
            UUID id,
            Instant from,
            @Nullable Instant until,
            boolean inForce,
            List<String> workKinds,
            List<String> territories,
            String reason,
            @Nullable Instant returnedAt) {}

    private record Helped(boolean solved, @Nullable String note) {}

    @GET
    @Operation(summary = "All states of emergency, oldest first")
    public Page<EmergencyView> list() {
        return new Page<>(emergencies.list().stream().map(this::view).toList(), null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One state of emergency")
    public Response get(@PathParam("id") String id) {
        return answer(Response.ok(), emergencies.get(id(id)));
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Switch on: no visits of some kinds, from now or a moment on; booked ones are turned into"
                    + " a delivery and help by phone")
    @RequestBody(content = @Content(schema = @Schema(implementation = RequestSchema.class)))
    @APIResponse(
            responseCode = "201",
            description = "Switched on",
            content = @Content(schema = @Schema(implementation = EmergencyView.class)))
    public Response begin(byte @Nullable [] body) {
        Emergencies.Wanted wanted = Bodies.read(body, "emergency", this::read);
        Emergency made = emergencies.begin(wanted, caller.name());
        LOG.infof("Emergency %s switched on", made.id());
        return answer(Response.created(URI.create("/api/emergencies/" + made.id())), made);
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @Operation(summary = "Switch off now: what was deferred comes back in the order asked for")
    public Response end(@PathParam("id") String id) {
        Emergency over = emergencies.end(id(id));
        LOG.infof("Emergency %s switched off", over.id());
        return answer(Response.ok(), over);
    }

    @GET
    @Path("/{id}/visits")
    @Operation(summary = "What was deferred, in the order in which it comes back, and what is done instead")
    public Page<Diversions.Diverted> visits(@PathParam("id") String id) {
        return new Page<>(diversions.list(emergencies.get(id(id)).id()), null);
    }

    @POST
    @Path("/{id}/visits/{visit}/phone-help")
    @Idempotent
    @Operation(summary = "What came of the help by phone: {solved, note}")
    public Response helped(@PathParam("id") String id, @PathParam("visit") String visit, byte @Nullable [] body) {
        Helped helped = Bodies.read(body, "phone help", fields -> new Helped(flag(fields), fields.findText("note")));
        VisitId of = Queries.id("visit", visit, VisitId::of);
        return Response.ok(diversions.helped(id(id), of, helped.solved(), helped.note(), caller.name()))
                .build();
    }

    private static boolean flag(Fields fields) {
        fields.require("solved");
        return fields.flag("solved", false);
    }

    private Emergencies.Wanted read(Fields fields) {
        Instant from = fields.findInstant("from");
        Instant start = from == null ? clock.instant() : from;
        Instant until = fields.findInstant("until");
        if (until != null && !until.isAfter(start)) {
            fields.fault("until", "empty-window", until, "It must end after it begins.", null);
        }
        List<String> kinds =
                known(fields, "workKinds", "work-kind", rulebook.workKinds().keySet());
        List<String> where = known(
                fields,
                "territories",
                "territory",
                territories.list().stream()
                        .map(territory -> territory.id().value())
                        .toList());
        List<TerritoryId> ids = where.stream().map(TerritoryId::new).toList();
        return new Emergencies.Wanted(start, until, kinds, ids, fields.text("reason"));
    }

    private static List<String> known(Fields fields, String field, String what, Collection<String> all) {
        List<String> known = new ArrayList<>();
        List<String> texts = fields.texts(field);
        for (int i = 0; i < texts.size(); i++) {
            if (all.contains(texts.get(i))) {
                known.add(texts.get(i));
            } else {
                String message = "There is no such " + what.replace('-', ' ') + ".";
                String help = Nearest.to(texts.get(i), all);
                fields.issues().add("unknown-" + what, fields.pointer(field) + '/' + i, texts.get(i), message, help);
            }
        }
        return known;
    }

    private static UUID id(String text) {
        return Queries.id("emergency", text, UUID::fromString);
    }

    private Response answer(Response.ResponseBuilder answer, Emergency emergency) {
        return answer.entity(view(emergency))
                .header("ETag", ETags.of(emergency.version()))
                .build();
    }

    private EmergencyView view(Emergency emergency) {
        return new EmergencyView(
                emergency.id(),
                emergency.starts(),
                emergency.ends(),
                emergency.window().contains(clock.instant()),
                emergency.workKinds().stream().sorted().toList(),
                emergency.territories().stream()
                        .map(TerritoryId::value)
                        .sorted()
                        .toList(),
                emergency.reason(),
                emergency.returnedAt());
    }
}
