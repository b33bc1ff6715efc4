package dev.callout.settlement;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.Idempotent;
import dev.callout.customer.ContractId;
import dev.callout.document.Fields;
import dev.callout.policy.Rulebook;
import dev.callout.time.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What customers get back for outages, to the coin, with how it was reckoned. */
@Path("/api/compensations")
@Tag(name = "charges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class CompensationsResource {
    private static final Logger LOG = Logger.getLogger(CompensationsResource.class);

    private final Compensations compensations;
    private final Payers payers;
    private final Rulebook rulebook;
    private final Caller caller;

    CompensationsResource(Compensations compensations, Payers payers, Rulebook rulebook, Caller caller) {
        this.compensations = compensations;
        this.payers = payers;
        this.rulebook = rulebook;
        this.caller = caller;
    }

    @Schema(name = "CompensationRequest")
    record RequestSchema(
            @Schema(required = true, description = "the contract's number")
            String contract,

            @Schema(required = true, description = "the reference of the claim or case that it answers")
            String claim,

            @Schema(required = true, description = "all outages of the claim, each from the report to the repair")
            List<OutageSchema> outages,

            @Schema(description = "reckon only, give nothing")
            boolean dryRun) {}

    @Schema(name = "Outage")
    record OutageSchema(
            @Schema(required = true) OffsetDateTime start,
            @Schema(required = true) OffsetDateTime end) {}

    record Asked(String contract, String claim, List<Window> outages, boolean dryRun) {}

    /**
     * @param id null: it was only reckoned
     * @param amount what is given now
     * @param inAll what the whole claim comes to
     * @param exact the sum before rounding, as a fraction
     */
    record CompensationView(
            @Nullable UUID id,
            BigDecimal amount,
            BigDecimal inAll,
            String currency,
            String exact,
            RoundingMode rounding,
            String dayPrice,
            String partDays,
            List<DayView> days) {}

    record DayView(LocalDate day, long secondsLost, long secondsOfDay, BigDecimal monthlyPrice, int dividedBy) {
        static DayView of(LostDay day) {
            return new DayView(
                    day.day(), day.seconds(), day.ofSeconds(), day.monthly().getAmount(), day.dividedBy());
        }
    }

    @POST
    @Idempotent
    @Operation(summary = "Give back the subscription's price over outages; told again with more, only what is new")
    @RequestBody(content = @Content(schema = @Schema(implementation = RequestSchema.class)))
    @APIResponse(
            responseCode = "201",
            description = "Given; 200 where it was only reckoned",
            content = @Content(schema = @Schema(implementation = CompensationView.class)))
    public Response give(byte @Nullable [] body) {
        Asked asked = Bodies.read(body, "compensation", CompensationsResource::read);
        ContractId contract = payers.contract(asked.contract()).id();
        if (asked.dryRun()) {
            Compensation reckoned = compensations.reckon(contract, asked.outages());
            return Response.ok(view(null, reckoned, reckoned.amount().getAmount()))
                    .build();
        }
        Compensations.Granted granted = compensations.grant(contract, asked.outages(), asked.claim(), caller.name());
        LOG.infof("Compensation %s given to contract %s", granted.id(), contract);
        return Response.status(Response.Status.CREATED)
                .entity(view(granted.id(), granted.inAll(), granted.now().getAmount()))
                .build();
    }

    private CompensationView view(@Nullable UUID id, Compensation inAll, BigDecimal now) {
        return new CompensationView(
                id,
                now,
                inAll.amount().getAmount(),
                inAll.amount().getCurrencyUnit().getCode(),
                inAll.exact(),
                inAll.rounding(),
                rulebook.compensation().dayPrice().name(),
                rulebook.compensation().partDays().name(),
                inAll.days().stream().map(DayView::of).toList());
    }

    private static Asked read(Fields fields) {
        List<Window> outages = fields.list("outages", CompensationsResource::outage);
        if (outages.isEmpty() && fields.find("outages") == null) {
            fields.require("outages");
        }
        return new Asked(fields.text("contract"), fields.text("claim"), outages, fields.flag("dryRun", false));
    }

    private static @Nullable Window outage(Fields fields) {
        Instant start = fields.instant("start");
        Instant end = fields.instant("end");
        if (!start.isBefore(end)) {
            if (fields.has("start") && fields.has("end")) {
                fields.fault("end", "empty-window", end, "An outage must end after it starts.", null);
            }
            return null;
        }
        return new Window(start, end);
    }
}
