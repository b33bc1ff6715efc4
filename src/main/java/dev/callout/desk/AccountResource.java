package dev.callout.desk;

import dev.callout.access.Caller;
import dev.callout.access.CustomerSessions;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.Idempotent;
import dev.callout.customer.Contract;
import dev.callout.customer.ContractId;
import dev.callout.customer.Customers;
import dev.callout.desk.account.Accounts;
import dev.callout.desk.telling.Addressee;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.policy.Rulebook;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The customer's own account: by number and PIN, contact data, cases and visits. */
@Path("/api")
@Tag(name = "account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AccountResource {
    private static final Duration SESSION = Duration.ofMinutes(30);
    private static final int MOST = 100;

    private final Accounts accounts;
    private final CustomerSessions sessions;
    private final Customers customers;
    private final Cases cases;
    private final Visits visits;
    private final ContactReader contacts;
    private final Rulebook rulebook;
    private final Caller caller;
    private final Clock clock;

    AccountResource(
            Accounts accounts,
            CustomerSessions sessions,
            Customers customers,
            Cases cases,
            Visits visits,
            ContactReader contacts,
            Rulebook rulebook,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.customers = customers;
        this.cases = cases;
        this.visits = visits;
        this.contacts = contacts;
        this.rulebook = rulebook;
        this.caller = caller;
        this.clock = clock;
    }

    record Session(String token, String expiresAt) {
        /** Without the token: what is printed may end in a log. */
        @Override
        public String toString() {
            return "Session[]";
        }
    }

    record OwnCase(
            String reference,
            CaseState state,
            String subject,
            String openedAt,
            @Nullable String solution) {}

    record OwnVisit(String reference, VisitState state, String workKind, String requestedAt) {}

    record Account(
            String contract, CaseView.@Nullable ContactView contact, List<OwnCase> cases, List<OwnVisit> visits) {}

    @PUT
    @Path("/contracts/{number}/contact")
    @RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
    @Operation(
            summary = "Register a contract's contact: {name, phone?, email?, language?, way?}; the one before is told")
    public CaseView.ContactView register(@PathParam("number") String number, byte @Nullable [] body) {
        Contract contract = customers.findContract(number).orElseThrow(() -> new NotFound("contract"));
        return put(contract.id(), body);
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
        String number = Bodies.read(body, "account", fields -> fields.text("contract"));
        customers.findContract(number).ifPresent(contract -> accounts.sendPin(contract.id()));
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
        record Login(String contract, String pin) {}
        Login login = Bodies.read(body, "account", fields -> new Login(fields.text("contract"), fields.text("pin")));
        Optional<Contract> contract = customers.findContract(login.contract());
        // the same work where there is no such contract, so that the time taken does not tell
        ContractId id = contract.map(Contract::id).orElseGet(() -> ContractId.fresh(clock));
        if (!accounts.isPin(id, login.pin())) {
            throw new Refused(
                    ErrorCode.NOT_AUTHENTICATED, "Number and PIN do not fit, or did not too often to be tried now.");
        }
        Instant expires = clock.instant().plus(SESSION);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new Session(
                        sessions.issue(id.value(), expires),
                        OffsetTimes.text(expires, rulebook.operator().zone())))
                .build();
    }

    @GET
    @Path("/account")
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(summary = "The own contact data, cases and visits")
    public Response account() {
        ContractId id = own();
        CaseFilter filter = new CaseFilter(Optional.empty(), Set.of(), Optional.of(id), Optional.empty());
        Account account = new Account(
                customers.getContract(id).number(),
                accounts.findContact(id).map(AccountResource::view).orElse(null),
                cases.page(filter, MOST).stream().map(this::own).toList(),
                visits.list(id, MOST).stream().map(this::own).toList());
        return Response.ok(account)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @PUT
    @Path("/account/contact")
    @RolesAllowed(Roles.CUSTOMER)
    @Operation(summary = "Change the own contact data: {name, phone?, email?, language?, way?}; the one before is told")
    public CaseView.ContactView change(byte @Nullable [] body) {
        return put(own(), body);
    }

    private CaseView.ContactView put(ContractId contract, byte @Nullable [] body) {
        Addressee contact = Bodies.read(body, "contact", fields -> {
            Addressee read = contacts.contact(fields);
            if (read.phone() == null && read.email() == null) {
                fields.fault("phone", "missing-field", null, "A phone or an email is needed.", null);
            }
            return read;
        });
        accounts.register(contract, contact);
        return view(contact);
    }

    private ContractId own() {
        return caller.contract().map(ContractId::new).orElseThrow(() -> new NotFound("account"));
    }

    private OwnCase own(Case one) {
        String openedAt = OffsetTimes.text(one.openedAt(), rulebook.operator().zone());
        boolean told = one.toldAt() != null;
        return new OwnCase(
                one.reference().toString(),
                one.state(),
                one.report().subject(),
                openedAt,
                told ? one.solution() : null);
    }

    private OwnVisit own(Visit visit) {
        String requestedAt =
                OffsetTimes.text(visit.requestedAt(), rulebook.operator().zone());
        return new OwnVisit(visit.reference(), visit.state(), visit.work().kind(), requestedAt);
    }

    private static CaseView.ContactView view(Addressee contact) {
        return new CaseView.ContactView(
                contact.name(), contact.phone(), contact.email(), contact.language(), contact.way());
    }
}
