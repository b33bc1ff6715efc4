package dev.callout.desk;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Idempotent;
import dev.callout.customer.ContractId;
import dev.callout.error.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The customer's own account: by number and PIN, contact data, cases and visits, reporting something. */
@Path("/api")
@Tag(name = "account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AccountResource {
    private final OwnAccount accounts;
    private final Caller caller;

    AccountResource(OwnAccount accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    record Opened(String reference, CaseState state) {}

    @PUT
    @Path("/contracts/{number}/contact")
    @RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
    @Operation(
            summary = "Register a contract's contact: {name, phone?, email?, language?, way?}; the one before is told")
    public CaseView.ContactView register(@PathParam("number") String number, byte @Nullable [] body) {
        return accounts.register(number, body);
    }

    @POST
    @Path("/account/pin")
    @PermitAll
    @Idempotent
    @Operation(
            summary =
                    "Have a PIN sent to the registered mobile or mail: {contract}; the answer does not tell whether there"
                            + " is one")
    public Response sendPin(byte @Nullable [] body) {
        accounts.sendPin(body);
        return Response.accepted().build();
    }

    @POST
    @Path("/account/session")
    @PermitAll
    @Idempotent(keepsAnswer = false)
    @Operation(
            summary =
                    "Log in: {contract, pin}; the token is told only now. 401 where they do not fit, or too often did not")
    public Response logIn(byte @Nullable [] body) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(accounts.logIn(body))
                .build();
    }

    @GET
    @Path("/account")
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(summary = "The own contact data, cases and visits")
    public Response account() {
        return Response.ok(accounts.show(own()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @PUT
    @Path("/account/contact")
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(summary = "Change the own contact data: {name, phone?, email?, language?, way?}; the one before is told")
    public CaseView.ContactView change(byte @Nullable [] body) {
        return accounts.change(own(), body);
    }

    @POST
    @Path("/account/cases")
    @RolesAllowed(Roles.CUSTOMER)
    @Idempotent
    @Operation(summary = "Report something: {subject, question?, said?}; the answer is told to the registered contact")
    public Response open(byte @Nullable [] body) {
        Case opened = accounts.open(own(), body, caller.name());
        return Response.status(Response.Status.CREATED)
                .entity(new Opened(opened.reference().toString(), opened.state()))
                .build();
    }

    private ContractId own() {
        return caller.contract().map(ContractId::new).orElseThrow(() -> new NotFound("account"));
    }
}
