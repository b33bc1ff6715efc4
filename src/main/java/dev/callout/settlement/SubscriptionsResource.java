package dev.callout.settlement;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.customer.ContractId;
import dev.callout.document.Fields;
import dev.callout.emergency.Emergencies;
import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import dev.callout.policy.PriceRef;
import dev.callout.time.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which package a contract pays for; in a state of emergency it is suspended or exchanged for an equivalent one, free. */
@Path("/api/subscriptions")
@Tag(name = "charges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class SubscriptionsResource {
    private static final PriceRef NO_ITEM = new PriceRef("", "");

    private final Subscriptions subscriptions;
    private final Emergencies emergencies;
    private final Payers payers;
    private final Caller caller;
    private final Clock clock;

    SubscriptionsResource(
            Subscriptions subscriptions, Emergencies emergencies, Payers payers, Caller caller, Clock clock) {
        this.subscriptions = subscriptions;
        this.emergencies = emergencies;
        this.payers = payers;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param item the package now, as {@code list/item}; null: none
     * @param suspended whether nothing is paid at the moment
     */
    record SubscriptionView(
            String contract, @Nullable String item, boolean suspended, List<SuspensionView> suspensions) {}

    /** @param until null: until it is ended */
    record SuspensionView(Instant from, @Nullable Instant until) {
        static SuspensionView of(Window window) {
            return new SuspensionView(window.start(), window.end().equals(Instant.MAX) ? null : window.end());
        }
    }

    private record Asked(
            String contract,
            PriceRef item,
            Instant from,
            @Nullable Instant until) {}

    @GET
    @Operation(summary = "A contract's package and suspensions, by the contract's number")
    public SubscriptionView get(@QueryParam("contract") @Nullable String contract) {
        if (contract == null || contract.isBlank()) {
            throw Queries.bad("contract", "Give a contract's number.");
        }
        return view(contract);
    }

    @POST
    @Idempotent
    @Operation(summary = "A contract's package from a moment on: {contract, item, from}")
    public Response begin(byte @Nullable [] body) {
        Asked asked = read(body, true);
        subscriptions.begin(id(asked), asked.item(), asked.from());
        return Response.status(Response.Status.CREATED)
                .entity(view(asked.contract()))
                .build();
    }

    @POST
    @Path("/exchange")
    @Idempotent
    @Operation(summary = "Exchange for an equivalent package, free in a state of emergency: {contract, item, from}")
    public Response exchange(byte @Nullable [] body) {
        Asked asked = read(body, true);
        requireEmergency(asked.from());
        subscriptions.change(id(asked), asked.item(), asked.from());
        return Response.ok(view(asked.contract())).build();
    }

    @POST
    @Path("/suspension")
    @Idempotent
    @Operation(summary = "Suspend, free in a state of emergency: {contract, from, until}")
    public Response suspend(byte @Nullable [] body) {
        Asked asked = read(body, false);
        requireEmergency(asked.from());
        subscriptions.suspend(id(asked), asked.from(), asked.until(), "emergency", caller.name());
        return Response.status(Response.Status.CREATED)
                .entity(view(asked.contract()))
                .build();
    }

    @POST
    @Path("/resumption")
    @Idempotent
    @Operation(summary = "End the suspension: {contract, from}")
    public Response resume(byte @Nullable [] body) {
        Asked asked = read(body, false);
        subscriptions.resume(id(asked), asked.from());
        return Response.ok(view(asked.contract())).build();
    }

    private Asked read(byte @Nullable [] body, boolean withItem) {
        return Bodies.read(body, "subscription", fields -> {
            Instant from = Objects.requireNonNullElse(fields.findInstant("from"), clock.instant());
            Instant until = withItem ? null : until(fields, from);
            PriceRef item = withItem ? fields.parsed("item", "list/item", NO_ITEM, PriceRef::of) : NO_ITEM;
            return new Asked(fields.text("contract"), item, from, until);
        });
    }

    private static @Nullable Instant until(Fields fields, Instant from) {
        Instant until = fields.findInstant("until");
        if (until != null && !until.isAfter(from)) {
            fields.fault("until", "empty-window", until, "It must end after it begins.", null);
        }
        return until;
    }

    private void requireEmergency(Instant at) {
        if (!emergencies.isInForce(at)) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT, "This is free in a state of emergency only; there is none then.");
        }
    }

    private ContractId id(Asked asked) {
        return payers.contract(asked.contract()).id();
    }

    private SubscriptionView view(String number) {
        ContractId contract = payers.contract(number).id();
        Instant now = clock.instant();
        List<Window> suspensions = subscriptions.suspensions(contract);
        return new SubscriptionView(
                number,
                subscriptions.find(contract, now).map(PriceRef::toString).orElse(null),
                suspensions.stream().anyMatch(window -> window.contains(now)),
                suspensions.stream().map(SuspensionView::of).toList());
    }
}
