package dev.callout.dispatch;

import dev.callout.access.CustomerLinks;
import dev.callout.call.Idempotent;
import dev.callout.error.NotFound;
import dev.callout.promise.Channel;
import dev.callout.territory.Territories;
import dev.callout.visit.VisitId;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The customer's own answers; the token in the address is all that is asked for. */
@Path("/api/track/{token}/offer")
@Tag(name = "tracking")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class OfferedTimeResource {
    private static final String BY = "customer";

    private final CustomerLinks links;
    private final Waitlist waitlist;
    private final Territories territories;

    OfferedTimeResource(CustomerLinks links, Waitlist waitlist, Territories territories) {
        this.links = links;
        this.waitlist = waitlist;
        this.territories = territories;
    }

    @GET
    @Operation(summary = "The earlier window that the customer may take; 404 where there is none")
    public Response offer(@PathParam("token") String token) {
        return answer(open(token));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Path("/acceptance")
    @Operation(summary = "The customer takes the earlier window; 409 where it is gone")
    public Response accept(@PathParam("token") String token) {
        return answer(waitlist.accept(open(token).id(), visit(token), Channel.PAGE, BY));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Path("/refusal")
    @Operation(summary = "The customer keeps the old window")
    public Response refuse(@PathParam("token") String token) {
        return answer(waitlist.refuse(open(token).id(), visit(token), BY));
    }

    private Waitlist.Offer open(String token) {
        return waitlist.findOpen(visit(token)).orElseThrow(() -> new NotFound("offer"));
    }

    private VisitId visit(String token) {
        return links.find(token).map(VisitId::new).orElseThrow(() -> new NotFound("visit"));
    }

    private Response answer(Waitlist.Offer offer) {
        return Response.ok(WaitlistOffersResource.OfferView.of(
                        offer, territories.get(offer.territory()).zone()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
