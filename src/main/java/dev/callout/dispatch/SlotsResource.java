package dev.callout.dispatch;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.AgreedVisits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Windows for a customer who is on the phone: look, hold, confirm. */
@Path("/api/slots")
@Tag(name = "slots")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class SlotsResource {
    private static final byte[] NOTHING = {'{', '}'};

    private final SlotOffers offers;
    private final AgreedVisits agreed;
    private final Caller caller;

    SlotsResource(SlotOffers offers, AgreedVisits agreed, Caller caller) {
        this.offers = offers;
        this.agreed = agreed;
        this.caller = caller;
    }

    record Told(String start, String end) {}

    /**
     * @param cost of fitting it in, in soft cost points; less than nothing where it fills a wait
     * @param rate the share of such windows that are kept
     */
    record Offer(String id, Told window, long cost, double rate, String technician) {}

    record Offers(List<Offer> items, @Nullable String next) {}

    record Held(String id, SlotState state, Told window, String heldUntil) {}

    record Sold(String id, SlotState state, Told window, String visit, String reference) {}

    @POST
    @Path("/search")
    @Idempotent
    @Operation(
            summary =
                    "Windows that fit into the published routes: {territory, workKind, site, from, to, duration?, skills?,"
                            + " crew?, priority?}; from and to are days or moments")
    public Response search(byte @Nullable [] body) {
        SlotOffers.Search search = Bodies.read(body, "search for slots", offers::read);
        ZoneId zone = offers.zone(search.asked().territory());
        List<Offer> found = offers.search(search).stream()
                .map(one ->
                        new Offer(one.id.toString(), told(one, zone), one.soft, one.rate, one.technician.toString()))
                .toList();
        return Response.ok(new Offers(found, null)).build();
    }

    @POST
    @Path("/{offer}/hold")
    @Idempotent
    @Operation(summary = "Hold a slot for as long as the rulebook says; 409 where it is taken")
    public Response hold(@PathParam("offer") String offer, byte @Nullable [] body) {
        Bodies.read(orNothing(body), "hold", fields -> true);
        SlotOfferEntity held = offers.hold(id(offer), caller.name());
        ZoneId zone = offers.zone(new TerritoryId(held.territory));
        String until = held.heldUntil == null ? "" : OffsetTimes.text(held.heldUntil, zone);
        return Response.ok(new Held(held.id.toString(), held.state, told(held, zone), until))
                .build();
    }

    @POST
    @Path("/{offer}/confirmation")
    @Idempotent
    @Operation(
            summary =
                    "Turn a held slot into a visit: {contact, customer?, accessSecret?, equipment?, notes?, intake?}; 409"
                            + " where the hold has run out")
    public Response confirm(@PathParam("offer") String offer, byte @Nullable [] body) {
        String person = Bodies.read(orNothing(body), "confirmation", agreed::readPerson);
        SlotOffers.Sale sale = offers.confirm(id(offer), person, caller.name());
        ZoneId zone = offers.zone(new TerritoryId(sale.offer().territory));
        return Response.created(URI.create("/api/visits/" + sale.visit().id()))
                .entity(new Sold(
                        sale.offer().id.toString(),
                        sale.offer().state,
                        told(sale.offer(), zone),
                        sale.visit().id().toString(),
                        sale.visit().reference()))
                .build();
    }

    private static byte[] orNothing(byte @Nullable [] body) {
        return body == null || body.length == 0 ? NOTHING : body;
    }

    private static UUID id(String offer) {
        return Queries.id("slot", offer, UUID::fromString);
    }

    private static Told told(SlotOfferEntity offer, ZoneId zone) {
        return new Told(OffsetTimes.text(offer.windowStart, zone), OffsetTimes.text(offer.windowEnd, zone));
    }
}
