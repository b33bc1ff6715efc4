package dev.callout.desk.escalation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.Idempotent;
import dev.callout.call.Page;
import dev.callout.call.Paging;
import dev.callout.call.Queries;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.policy.Rulebook;
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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Stops of the ordering portal, and orders taken by phone meanwhile. */
@Path("/api")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class ManualOrdersResource {
    private static final int MOST_STOPS = 100;

    private final ManualOrders orders;
    private final PortalStops stops;
    private final EscalationReader reader;
    private final Rulebook rulebook;
    private final Caller caller;

    ManualOrdersResource(
            ManualOrders orders, PortalStops stops, EscalationReader reader, Rulebook rulebook, Caller caller) {
        this.orders = orders;
        this.stops = stops;
        this.reader = reader;
        this.rulebook = rulebook;
        this.caller = caller;
    }

    /** @param ordersByPhone whether it has stood still for long enough that orders are taken by phone */
    record StopView(String id, String startedAt, @Nullable String endedAt, boolean ordersByPhone) {}

    record OrderView(
            String id,
            String reference,
            String customersNumber,
            String takenAt,
            @Nullable String enteredAt,
            @Nullable String visit) {}

    @GET
    @Path("/portal-stops")
    @Operation(summary = "When the portal stood still, newest first")
    public Page<StopView> stops() {
        return new Page<>(stops.list(MOST_STOPS).stream().map(this::show).toList(), null);
    }

    @POST
    @Path("/portal-stops")
    @Idempotent
    @Operation(summary = "The portal stands still: {at?}")
    public Response begin(byte @Nullable [] body) {
        Instant at = Bodies.read(body, "portal stop", reader::moment);
        PortalStops.PortalStop stop = stops.begin(at);
        return Response.created(URI.create("/api/portal-stops/" + stop.id()))
                .entity(show(stop))
                .build();
    }

    @POST
    @Path("/portal-stops/{id}/end")
    @Idempotent
    @Operation(summary = "The portal works again")
    public Response end(@PathParam("id") String id) {
        return Response.ok(show(stops.end(Queries.id("portal stop", id, UUID::fromString))))
                .build();
    }

    @GET
    @Path("/manual-orders")
    @Operation(summary = "Orders taken by phone; with waiting=true only those that are to be entered")
    public Page<OrderView> orders(@QueryParam("waiting") @Nullable String waiting, @BeanParam Paging paging) {
        boolean only = Queries.read("waiting", waiting, "true or false", ManualOrdersResource::flag)
                .orElse(false);
        return Page.of(
                orders.page(only, paging.after(UUID::fromString), paging.limit() + 1),
                paging,
                ManualOrders.ManualOrder::id,
                this::show);
    }

    @POST
    @Path("/manual-orders")
    @Idempotent
    @Operation(
            summary =
                    "Take an order by phone: {number, order}, the order as it is posted to /api/visits; 409 unless the"
                            + " portal has stood still for long enough; the same number again is the same order")
    public Response take(byte @Nullable [] body) {
        record Asked(String number, String form) {}
        Asked asked = Bodies.read(body, "manual order", fields -> {
            JsonNode form = fields.require("order") ? fields.find("order") : null;
            return new Asked(fields.text("number"), String.valueOf(form));
        });
        ManualOrders.ManualOrder order =
                orders.take(asked.number(), asked.form().getBytes(StandardCharsets.UTF_8), caller.name());
        return Response.created(URI.create("/api/manual-orders/" + order.id()))
                .entity(show(order))
                .build();
    }

    @POST
    @Path("/manual-orders/{id}/entry")
    @Idempotent
    @Operation(summary = "Enter it into the ordinary flow, once: {order?}, where what was taken no longer fits")
    public Response enter(@PathParam("id") String id, byte @Nullable [] body) {
        UUID order = Queries.id("manual order", id, UUID::fromString);
        byte[] mended = Bodies.read(body, "entry", fields -> {
            JsonNode form = fields.find("order");
            return form == null ? new byte[0] : form.toString().getBytes(StandardCharsets.UTF_8);
        });
        return Response.ok(show(orders.enter(order, mended.length == 0 ? null : mended, caller.name())))
                .build();
    }

    private static boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    private StopView show(PortalStops.PortalStop stop) {
        Instant ended = stop.endedAt();
        return new StopView(
                stop.id().toString(),
                at(stop.startedAt()),
                ended == null ? null : at(ended),
                ended == null && stops.isTooLong());
    }

    private OrderView show(ManualOrders.ManualOrder order) {
        Instant entered = order.enteredAt();
        UUID visit = order.visit();
        return new OrderView(
                order.id().toString(),
                order.reference().toString(),
                order.customersNumber(),
                at(order.takenAt()),
                entered == null ? null : at(entered),
                visit == null ? null : visit.toString());
    }

    private String at(Instant instant) {
        ZoneId zone = rulebook.operator().zone();
        return OffsetTimes.text(instant, zone);
    }
}
