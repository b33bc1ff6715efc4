package dev.callout.desk;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.ETags;
import dev.callout.call.Idempotent;
import dev.callout.call.Page;
import dev.callout.call.Paging;
import dev.callout.call.Queries;
import dev.callout.customer.Contract;
import dev.callout.customer.ContractId;
import dev.callout.customer.Customers;
import dev.callout.desk.number.Reference;
import dev.callout.territory.TerritoryId;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Opening cases and finding them again. */
@Path("/api/cases")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class CasesResource {
    private final CaseDesk desk;
    private final Cases cases;
    private final CaseViews views;
    private final Customers customers;
    private final Caller caller;

    CasesResource(CaseDesk desk, Cases cases, CaseViews views, Customers customers, Caller caller) {
        this.desk = desk;
        this.cases = cases;
        this.views = views;
        this.customers = customers;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Cases, by territory, state (several with commas), contract, or the one of a reference number")
    public Page<CaseView> list(
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("state") @Nullable String state,
            @QueryParam("contract") @Nullable String contract,
            @QueryParam("reference") @Nullable String reference,
            @BeanParam Paging paging) {
        Optional<Reference> number =
                Queries.read("reference", reference, "a reference number; a digit was misheard", Reference::of);
        if (number.isPresent()) {
            return new Page<>(
                    cases.find(number.get()).map(views::brief).map(List::of).orElse(List.of()), null);
        }
        Optional<Contract> held = Optional.ofNullable(contract).flatMap(customers::findContract);
        if (contract != null && held.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Optional<ContractId> ofContract = held.map(Contract::id);
        CaseFilter filter = new CaseFilter(
                Queries.read("territory", territory, "a territory's id", TerritoryId::new),
                states(state),
                ofContract,
                paging.after(CaseId::of));
        return Page.of(cases.page(filter, paging.limit() + 1), paging, Case::id, views::brief);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One case, with its calls, links and history")
    public Response get(@PathParam("id") String id) {
        Case one = cases.get(Queries.id("case", id, CaseId::of));
        return Response.ok(views.show(one))
                .header("ETag", ETags.of(one.version()))
                .build();
    }

    @POST
    @Idempotent
    @Operation(
            summary =
                    "Open a case: {territory, occasion: QUESTION|FAULT|ORDER, source: PHONE|MAIL|PAGE|IMPORT, subject,"
                            + " contact:{name, phone?, email?, language?, way: PHONE|SMS|EMAIL|POST}, customer?:{contract,"
                            + " surname?, pin?}, networkElement?, said?}; taken at any hour, and without proof too")
    public Response open(byte @Nullable [] body) {
        Case opened = desk.open(body, caller.name());
        return Response.created(URI.create("/api/cases/" + opened.id()))
                .header("ETag", ETags.of(opened.version()))
                .entity(views.show(opened))
                .build();
    }

    @POST
    @Path("/{id}/identification")
    @Idempotent(keepsAnswer = false)
    @Operation(summary = "Prove whose contract it is: {contract, surname? , pin?}; 404 where nothing is proved")
    public Response identify(@PathParam("id") String id, byte @Nullable [] body) {
        return Response.ok(views.show(desk.identify(Queries.id("case", id, CaseId::of), body, caller.name())))
                .build();
    }

    private static Set<CaseState> states(@Nullable String text) {
        List<CaseState> known = List.of(CaseState.values());
        return Queries.read(
                        "state",
                        text,
                        "one or more of " + known + ", with commas",
                        names -> Arrays.stream(names.split(",", -1))
                                .map(name -> CaseState.valueOf(name.strip()))
                                .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
