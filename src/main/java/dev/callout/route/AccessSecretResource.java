package dev.callout.route;

import dev.callout.access.Roles;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.visit.VisitId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The one call that shows an access secret. */
@Path("/api/visits/{id}/access-secret:reveal")
@Tag(name = "visits")
@Produces(MediaType.APPLICATION_JSON)
class AccessSecretResource {
    private final SecretReveals reveals;

    AccessSecretResource(SecretReveals reveals) {
        this.reveals = reveals;
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
        VisitId visit = Queries.id("visit", id, VisitId::of);
        return Response.ok(new Revealed(visit.toString(), reveals.reveal(visit)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
