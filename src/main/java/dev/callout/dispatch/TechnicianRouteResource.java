package dev.callout.dispatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Queries;
import dev.callout.error.NotFound;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A technician's published day: for dispatchers any, for a technician the own. */
@Path("/api/technicians/{id}/route")
@Tag(name = "routes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN, Roles.TECHNICIAN})
class TechnicianRouteResource {
    private static final int TAG_BYTES = 12;

    private final Technicians technicians;
    private final TechnicianRoutes routes;
    private final Rulebook rulebook;
    private final ObjectMapper json;
    private final Caller caller;

    TechnicianRouteResource(
            Technicians technicians, TechnicianRoutes routes, Rulebook rulebook, ObjectMapper json, Caller caller) {
        this.technicians = technicians;
        this.routes = routes;
        this.rulebook = rulebook;
        this.json = json;
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
        byte[] body = bytes(routes.of(found, day, language(languages)));
        String tag = tag(body);
        Response.ResponseBuilder answer = tag.equals(known) ? Response.notModified() : Response.ok(body);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** The first that we speak of those that the phone prefers, else the operator's. */
    private Language language(@Nullable String accepted) {
        Language own = rulebook.operator().language();
        if (accepted == null || accepted.isBlank()) {
            return own;
        }
        try {
            List<Locale> ours =
                    List.of(Language.values()).stream().map(Language::locale).toList();
            Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted), ours);
            return best == null ? own : Language.values()[ours.indexOf(best)];
        } catch (IllegalArgumentException notUnderstood) {
            return own;
        }
    }

    private byte[] bytes(RouteView view) {
        try {
            return json.writeValueAsString(view).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String tag(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
