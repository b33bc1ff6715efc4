package dev.callout.desk.claim;

import dev.callout.access.Roles;
import dev.callout.call.ETags;
import dev.callout.call.Idempotent;
import dev.callout.call.Page;
import dev.callout.call.Paging;
import dev.callout.call.Queries;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Taking claims, completing and answering them. */
@Path("/api/claims")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class ClaimsResource {
    private final Claims claims;
    private final ClaimDesk desk;

    ClaimsResource(Claims claims, ClaimDesk desk) {
        this.claims = claims;
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Claims, by state")
    public Page<ClaimView> list(@QueryParam("state") @Nullable String state, @BeanParam Paging paging) {
        Optional<Claim.State> wanted =
                Queries.read("state", state, "INCOMPLETE, COMPLETE, ANSWERED or TOLD", Claim.State::valueOf);
        return Page.of(
                claims.page(wanted, paging.after(UUID::fromString), paging.limit() + 1), paging, Claim::id, desk::show);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One claim")
    public Response get(@PathParam("id") String id) {
        return answer(claims.get(Queries.id("claim", id, UUID::fromString)));
    }

    @POST
    @Idempotent
    @Operation(
            summary =
                    "Take a claim: {via: EMAIL|POST|PAGE|OFFICE, holder?, contract?, phone?, email?, language?, event?,"
                            + " period?:{from, to?}, technician?, wishedAnswer?: PHONE|SMS|EMAIL|POST, signed?, case?}; what the"
                            + " rulebook asks for and is missing is named in the answer, and to the claimant")
    public Response take(byte @Nullable [] body) {
        Claim claim = desk.take(body);
        return Response.created(URI.create("/api/claims/" + claim.id()))
                .header("ETag", ETags.of(claim.version()))
                .entity(desk.show(claim))
                .build();
    }

    @POST
    @Path("/{id}/parts")
    @Idempotent
    @Operation(summary = "Add what was missing, by the same fields")
    public Response complete(@PathParam("id") String id, byte @Nullable [] body) {
        return answer(desk.complete(Queries.id("claim", id, UUID::fromString), body));
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @Operation(
            summary =
                    "Answer: {decision: GRANTED|PARTLY|REFUSED, text, compensation?:{amount, currency}}; told in the wished"
                            + " way, whom to appeal to is named")
    public Response decide(@PathParam("id") String id, byte @Nullable [] body) {
        UUID claim = Queries.id("claim", id, UUID::fromString);
        return answer(desk.answer(claim, body));
    }

    private Response answer(Claim claim) {
        return Response.ok(desk.show(claim))
                .header("ETag", ETags.of(claim.version()))
                .build();
    }
}
