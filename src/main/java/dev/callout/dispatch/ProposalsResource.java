package dev.callout.dispatch;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.territory.TerritoryId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a dispatcher may do about a day that runs. */
@Path("/api/territories/{territory}/proposals")
@Tag(name = "proposals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class ProposalsResource {
    private final Proposals proposals;
    private final ProposalViews views;
    private final Caller caller;

    ProposalsResource(Proposals proposals, ProposalViews views, Caller caller) {
        this.proposals = proposals;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary =
                    "What will break today, and what can be done about it: each with its price, what it saves and who is"
                            + " told; valid as long as the routes stand")
    public ProposalViews.Day list(@PathParam("territory") String territory, @QueryParam("date") @Nullable String date) {
        return views.of(proposals.list(id(territory), Queries.date("date", date).orElse(null)));
    }

    @POST
    @Path("/{proposal}/accept")
    @Idempotent
    @Operation(
            summary = "Do it: routes, windows and messages at once; again: the same answer; 409 where the routes have"
                    + " changed since")
    public Response accept(@PathParam("territory") String territory, @PathParam("proposal") String proposal) {
        Proposals.Accepted accepted = proposals.accept(id(territory), uuid(proposal), caller.name());
        return Response.ok(views.of(proposal, accepted)).build();
    }

    @POST
    @Path("/{proposal}/dismiss")
    @Idempotent
    @Operation(summary = "Do not show it again as long as these routes hold")
    public Response dismiss(@PathParam("territory") String territory, @PathParam("proposal") String proposal) {
        proposals.dismiss(id(territory), uuid(proposal), caller.name());
        return Response.ok(new ProposalViews.Dismissed(proposal, ProposalEntity.State.DISMISSED))
                .build();
    }

    private static TerritoryId id(String territory) {
        return Queries.id("territory", territory, TerritoryId::new);
    }

    private static UUID uuid(String proposal) {
        return Queries.id("proposal", proposal, UUID::fromString);
    }
}
