package dev.callout.dispatch;

import dev.callout.access.CustomerLinks;
import dev.callout.call.Idempotent;
import dev.callout.error.NotFound;
import dev.callout.visit.VisitId;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The customer's own wish to come earlier. */
@Path("/api/track/{token}/waitlist")
@Tag(name = "tracking")
@PermitAll
class EarlierWishResource {
    private final CustomerLinks links;
    private final WaitlistWishes wishes;

    EarlierWishResource(CustomerLinks links, WaitlistWishes wishes) {
        this.links = links;
        this.wishes = wishes;
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(summary = "The customer would like to come earlier, if time is freed")
    public Response wish(@PathParam("token") String token) {
        wishes.put(links.find(token).map(VisitId::new).orElseThrow(() -> new NotFound("visit")), "customer");
        return Response.noContent().build();
    }
}
