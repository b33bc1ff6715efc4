package dev.callout.dispatch;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Queries;
import dev.callout.visit.VisitId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a visit's customer would like to come earlier, as the desk notes it. */
@Path("/api/visits/{visit}/waitlist")
@Tag(name = "waitlist")
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class EarlierWishesResource {
    private final WaitlistWishes wishes;
    private final Caller caller;

    EarlierWishesResource(WaitlistWishes wishes, Caller caller) {
        this.wishes = wishes;
        this.caller = caller;
    }

    @PUT
    @Operation(summary = "This customer would like to come earlier, if time is freed")
    public Response put(@PathParam("visit") String visit) {
        wishes.put(Queries.id("visit", visit, VisitId::of), caller.name());
        return Response.noContent().build();
    }

    @DELETE
    @Operation(summary = "This customer does not wait for earlier time any more")
    public Response remove(@PathParam("visit") String visit) {
        wishes.remove(Queries.id("visit", visit, VisitId::of));
        return Response.noContent().build();
    }
}
