package dev.callout.settlement;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.ETags;
import dev.callout.call.Idempotent;
import dev.callout.call.Page;
import dev.callout.call.Paging;
import dev.callout.call.Queries;
import dev.callout.customer.ContractId;
import dev.callout.visit.VisitId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What customers owe, and what they are told before they owe it. */
@Path("/api/charges")
@Tag(name = "charges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class ChargesResource {
    private static final Logger LOG = Logger.getLogger(ChargesResource.class);

    private final Charges charges;
    private final ChargeDesk desk;
    private final Payers payers;
    private final Caller caller;

    ChargesResource(Charges charges, ChargeDesk desk, Payers payers, Caller caller) {
        this.charges = charges;
        this.desk = desk;
        this.payers = payers;
        this.caller = caller;
    }

    /** The form of a charge or quote, for the contract only: {@link ChargeRequest} reads it. */
    @Schema(name = "ChargeRequest")
    record RequestSchema(
            @Nullable String visit,

            @Schema(description = "a contract's number, for help without a visit") @Nullable
            String contract,

            @Schema(required = true, description = "a rule of charges.yaml")
            String rule,

            @Nullable Integer minutes,

            @Schema(description = "how many of which item, by list/item") @Nullable
            Map<String, Integer> pieces,

            @Schema(description = "ISO 8601 with offset; now unless told") @Nullable
            String at,

            @Schema(description = "who agreed; needed for work beyond the contract") @Nullable
            String agreedBy) {}

    @GET
    @Operation(summary = "Charges and quotes, by visit, contract number and state (several with commas)")
    public Page<ChargeView> list(
            @QueryParam("visit") @Nullable String visit,
            @QueryParam("contract") @Nullable String contract,
            @QueryParam("state") @Nullable String state,
            @BeanParam Paging paging) {
        Optional<ContractId> payer = contract == null || contract.isEmpty()
                ? Optional.empty()
                : Optional.of(payers.contract(contract).id());
        ChargeFilter filter = new ChargeFilter(
                Queries.read("visit", visit, "a visit's id", VisitId::of),
                payer,
                states(state),
                paging.after(ChargeId::of));
        return Page.of(charges.page(filter, paging.limit() + 1), paging, Charge::id, ChargeView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One charge")
    public Response get(@PathParam("id") String id) {
        return answer(charges.get(Queries.id("charge", id, ChargeId::of)));
    }

    @POST
    @Path("/quotes")
    @Idempotent
    @Operation(summary = "Tell a customer the price before the act that causes it")
    @RequestBody(content = @Content(schema = @Schema(implementation = RequestSchema.class)))
    @APIResponse(
            responseCode = "200",
            description = "What it costs, and until when it is free",
            content = @Content(schema = @Schema(implementation = ChargeDesk.Quote.class)))
    public Response quote(byte @Nullable [] body) {
        return Response.ok(desk.quote(body, caller.name())).build();
    }

    @POST
    @Idempotent
    @Operation(summary = "Charge work beyond the contract, remote help, or a fault that is not the operator's")
    @RequestBody(content = @Content(schema = @Schema(implementation = RequestSchema.class)))
    @APIResponse(
            responseCode = "201",
            description = "Due; 200 with no charge where it is free",
            content = @Content(schema = @Schema(implementation = ChargeView.class)))
    public Response book(byte @Nullable [] body) {
        ChargeDesk.Booked booked = desk.book(body, caller.name());
        Charge charge = booked.charge();
        if (charge == null) {
            return Response.ok(Map.of("free", true, "rule", booked.rule().id())).build();
        }
        return Response.created(URI.create("/api/charges/" + charge.id()))
                .header("ETag", ETags.of(charge.version()))
                .entity(ChargeView.of(charge))
                .build();
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @Operation(summary = "The customer agrees to a quote: {by}")
    public Response accept(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, byte @Nullable [] body) {
        String by = Bodies.read(body, "acceptance", fields -> fields.text("by"));
        ChargeId charge = Queries.id("charge", id, ChargeId::of);
        return answer(charges.accept(charge, ifMatch, by, caller.name()));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @Operation(summary = "The customer does not want a quoted work, or the operator will not do it: {reason}")
    public Response refuse(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, byte @Nullable [] body) {
        String reason = Bodies.read(body, "refusal", fields -> fields.text("reason"));
        ChargeId charge = Queries.id("charge", id, ChargeId::of);
        return answer(charges.refuse(charge, ifMatch, reason, caller.name()));
    }

    @POST
    @Path("/{id}/waiver")
    @Idempotent
    @Operation(summary = "Let a customer off: {reason}; the charge says who may")
    public Response waive(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, byte @Nullable [] body) {
        String reason = Bodies.read(body, "waiver", fields -> fields.text("reason"));
        ChargeId charge = Queries.id("charge", id, ChargeId::of);
        Charge waived = charges.waive(charge, ifMatch, reason, caller);
        LOG.infof("Charge %s waived", waived.id());
        return answer(waived);
    }

    private static Response answer(Charge charge) {
        return Response.ok(ChargeView.of(charge))
                .header("ETag", ETags.of(charge.version()))
                .build();
    }

    private static Set<ChargeState> states(@Nullable String text) {
        List<ChargeState> known = List.of(ChargeState.values());
        return Queries.read(
                        "state",
                        text,
                        "one or more of " + known + ", with commas",
                        names -> Arrays.stream(names.split(",", -1))
                                .map(name -> ChargeState.valueOf(name.strip()))
                                .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
