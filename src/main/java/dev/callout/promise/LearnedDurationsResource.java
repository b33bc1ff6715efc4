package dev.callout.promise;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.Idempotent;
import dev.callout.error.NotFound;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import dev.callout.promise.learning.LearnedKind;
import dev.callout.promise.learning.Pace;
import dev.callout.promise.learning.Paces;
import dev.callout.promise.learning.Paces.FixedPace;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How long work takes: as the operator says, as was learned, as was fixed by hand, and what is planned with. */
@Path("/api/learned-durations")
@Tag(name = "learned durations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class LearnedDurationsResource {
    private static final double LEAST_FACTOR = 0.1;
    private static final double MOST_FACTOR = 10;
    private static final String NOBODY = "";

    private final LearnedDurations durations;
    private final Rulebook rulebook;
    private final Caller caller;

    LearnedDurationsResource(LearnedDurations durations, Rulebook rulebook, Caller caller) {
        this.durations = durations;
        this.rulebook = rulebook;
        this.caller = caller;
    }

    /**
     * @param factor mean length as a multiple of the operator's value
     * @param variation standard deviation over mean
     */
    record PaceView(double factor, double variation) {
        static PaceView of(Pace pace) {
            return new PaceView(rounded(pace.factor()), rounded(pace.variation()));
        }
    }

    record TechnicianView(String technician, @Nullable PaceView learned, int visits, double weight, PaceView inForce) {}

    /**
     * @param operatorSeconds as the rulebook says; null where it no longer has this work kind
     * @param expectedSeconds what is planned with
     * @param learned null: nothing was learned of it yet
     * @param fixed by hand; null: not
     */
    record KindView(
            String workKind,
            @Nullable Long operatorSeconds,
            @Nullable Long expectedSeconds,
            @Nullable PaceView learned,
            int visits,
            int outliers,
            @Nullable PaceView fixed,
            PaceView inForce,
            List<TechnicianView> technicians) {}

    record Durations(List<KindView> items) {}

    /** @param technician an id; without it, for all who have none fixed */
    record Fixing(double factor, double variation, @Nullable String technician) {}

    @GET
    @Operation(summary = "How long work of each kind takes, by technician where they differ")
    public Durations list() {
        Map<String, LearnedKind> learned = new TreeMap<>(
                durations.learned().stream().collect(Collectors.toMap(LearnedKind::workKind, kind -> kind)));
        List<FixedPace> fixed = durations.fixed();
        Paces paces = durations.paces();
        List<String> kinds = new ArrayList<>(rulebook.workKinds().keySet());
        learned.keySet().stream().filter(kind -> !kinds.contains(kind)).forEach(kinds::add);
        return new Durations(kinds.stream()
                .map(kind -> view(kind, learned.get(kind), fixed, paces))
                .toList());
    }

    @PUT
    @Path("/{workKind}")
    @Operation(summary = "Fix a pace by hand: it goes before anything learned")
    @RequestBody(content = @Content(schema = @Schema(implementation = Fixing.class)))
    public Durations fix(@PathParam("workKind") String kind, byte @Nullable [] body) {
        requireKnown(kind);
        FixedPace pace = Bodies.read(
                body,
                "pace",
                fields -> new FixedPace(
                        kind,
                        fields.findText("technician"),
                        new Pace(
                                fields.number("factor", LEAST_FACTOR, MOST_FACTOR),
                                fields.number(
                                        "variation", 0, 1, rulebook.promises().serviceVariation()))));
        durations.fix(pace, caller.name());
        return list();
    }

    @DELETE
    @Path("/{workKind}")
    @Operation(summary = "Let what was learned count again")
    public Durations release(
            @PathParam("workKind") String kind, @QueryParam("technician") @Nullable String technician) {
        durations.release(kind, technician);
        return list();
    }

    @POST
    @Path("/learning")
    @Idempotent
    @Operation(summary = "Learn now; otherwise it is done before every nightly run")
    @APIResponse(
            responseCode = "200",
            description = "Learned",
            content = @Content(schema = @Schema(implementation = Durations.class)))
    public Response learn() {
        durations.learn();
        return Response.ok(list()).build();
    }

    private void requireKnown(String kind) {
        if (rulebook.findWorkKind(kind) == null) {
            throw new NotFound("work kind");
        }
    }

    private KindView view(String id, @Nullable LearnedKind learned, List<FixedPace> fixed, Paces paces) {
        WorkKind kind = rulebook.findWorkKind(id);
        Long seconds = kind == null ? null : kind.duration().toSeconds();
        Pace inForce = paces.pace(id, NOBODY);
        PaceView byHand = fixed.stream()
                .filter(one -> one.workKind().equals(id) && one.technician() == null)
                .findFirst()
                .map(one -> PaceView.of(one.pace()))
                .orElse(null);
        return new KindView(
                id,
                seconds,
                seconds == null ? null : Math.round(seconds * inForce.factor()),
                learned == null ? null : PaceView.of(learned.pace()),
                learned == null ? 0 : learned.visits(),
                learned == null ? 0 : learned.outliers(),
                byHand,
                PaceView.of(inForce),
                technicians(id, learned, fixed, paces));
    }

    private static List<TechnicianView> technicians(
            String kind, @Nullable LearnedKind learned, List<FixedPace> fixed, Paces paces) {
        Map<String, LearnedKind.@Nullable LearnedTechnician> known = new TreeMap<>();
        for (FixedPace one : fixed) {
            if (one.workKind().equals(kind) && one.technician() != null) {
                known.put(one.technician(), null);
            }
        }
        if (learned != null) {
            known.putAll(learned.technicians());
        }
        List<TechnicianView> views = new ArrayList<>();
        known.forEach((technician, own) -> views.add(new TechnicianView(
                technician,
                own == null ? null : PaceView.of(own.pace()),
                own == null ? 0 : own.visits(),
                own == null ? 0 : rounded(own.weight()),
                PaceView.of(paces.pace(kind, technician)))));
        return views;
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
