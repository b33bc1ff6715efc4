package dev.callout.desk;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.Idempotent;
import dev.callout.customer.ContractId;
import dev.callout.customer.Customers;
import dev.callout.customer.Site;
import dev.callout.customer.Sites;
import dev.callout.desk.account.Accounts;
import dev.callout.desk.telling.Addressee;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.policy.Identification;
import dev.callout.policy.Occasion;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Cases that customers open themselves, by their page. */
@Path("/api/account/cases")
@Tag(name = "account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CUSTOMER)
class OwnCasesResource {
    private final Cases cases;
    private final CaseHistory history;
    private final Accounts accounts;
    private final Customers customers;
    private final Sites sites;
    private final Territories territories;
    private final Caller caller;

    OwnCasesResource(
            Cases cases,
            CaseHistory history,
            Accounts accounts,
            Customers customers,
            Sites sites,
            Territories territories,
            Caller caller) {
        this.cases = cases;
        this.history = history;
        this.accounts = accounts;
        this.customers = customers;
        this.sites = sites;
        this.territories = territories;
        this.caller = caller;
    }

    record Opened(String reference, CaseState state) {}

    private record Asked(
            boolean question, String subject, @Nullable String said) {}

    @POST
    @Idempotent
    @Operation(summary = "Report something: {subject, question?, said?}; the answer is told to the registered contact")
    public Response open(byte @Nullable [] body) {
        ContractId contract = caller.contract().map(ContractId::new).orElseThrow(() -> new NotFound("account"));
        Asked asked = Bodies.read(
                body,
                "case",
                fields -> new Asked(fields.flag("question", false), fields.text("subject"), fields.findText("said")));
        Addressee contact = accounts.findContact(contract).orElseThrow(() -> new NotFound("account"));
        Case.Report report = new Case.Report(
                asked.question() ? Occasion.QUESTION : Occasion.FAULT,
                Case.Source.PAGE,
                asked.subject(),
                contact,
                null);
        NewCase wanted = new NewCase(territory(contract), report, contract, Identification.CONTRACT_AND_PIN);
        Case opened = cases.open(wanted, caller.name());
        String said = asked.said();
        if (said != null) {
            history.add(opened.id(), Note.Kind.SAID, said, caller.name());
        }
        return Response.status(Response.Status.CREATED)
                .entity(new Opened(opened.reference().toString(), opened.state()))
                .build();
    }

    /** Where the customer's newest site is, else the only territory there is. */
    private TerritoryId territory(ContractId contract) {
        List<Site> own = sites.list(customers.getContract(contract).customer());
        if (!own.isEmpty()) {
            return own.get(own.size() - 1).territory();
        }
        List<Territory> all = territories.list();
        if (all.size() != 1) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "It is not known where this customer lives: please call.");
        }
        return all.get(0).id();
    }
}
