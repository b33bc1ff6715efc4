package dev.callout.dispatch;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.promise.Channel;
import dev.callout.territory.Territories;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The desk's answers to offers of freed time, in the customer's name. */
@Path("/api/waitlist-offers/{offer}")
@Tag(name = "waitlist")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class WaitlistOffersResource {
    private final Waitlist waitlist;
    private final Territories territories;
    private final Caller caller;

    WaitlistOffersResource(Waitlist waitlist, Territories territories, Caller caller) {
        this.waitlist = waitlist;
        this.territories = territories;
        this.caller = caller;
    }

    record WindowView(String start, String end) {}

    record OfferView(String id, String visit, WindowView window, double rate, WaitlistState state, String heldUntil) {
        static OfferView of(Waitlist.Offer offer, ZoneId zone) {
            return new OfferView(
                    offer.id().toString(),
                    offer.visit().toString(),
                    new WindowView(
                            OffsetTimes.text(offer.window().start(), zone),
                            OffsetTimes.text(offer.window().end(), zone)),
                    offer.rate(),
                    offer.state(),
                    OffsetTimes.text(offer.heldUntil(), zone));
        }
    }

    @POST
    @Path("/acceptance")
    @Idempotent
    @Operation(
            summary = "The customer, on the phone, takes the earlier window; 409 where it is gone or was held too long")
    public Response accept(@PathParam("offer") String offer) {
        return answer(waitlist.accept(id(offer), null, Channel.DESK, caller.name()));
    }

    @POST
    @Path("/refusal")
    @Idempotent
    @Operation(summary = "The customer, on the phone, keeps the old window; the next is asked")
    public Response refuse(@PathParam("offer") String offer) {
        return answer(waitlist.refuse(id(offer), null, caller.name()));
    }

    private Response answer(Waitlist.Offer offer) {
        return Response.ok(
                        OfferView.of(offer, territories.get(offer.territory()).zone()))
                .build();
    }

    private static UUID id(String offer) {
        return Queries.id("offer", offer, UUID::fromString);
    }
}
