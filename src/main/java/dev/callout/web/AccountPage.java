package dev.callout.web;

import dev.callout.access.Caller;
import dev.callout.access.CustomerSessions;
import dev.callout.access.TokenCookies;
import dev.callout.call.Idempotent;
import dev.callout.customer.ContractId;
import dev.callout.desk.AccountView;
import dev.callout.desk.CaseView;
import dev.callout.desk.OwnAccount;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The customer's own account, by number and PIN: contact, cases, visits. The session is a cookie that is sent to these pages
 * only; whoever has none is shown the login, whatever is asked for.
 */
@Path(TokenCookies.CUSTOMER_PATH)
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class AccountPage {
    private static final URI HERE = URI.create(TokenCookies.CUSTOMER_PATH);

    private final OwnAccount account;
    private final AccountWords words;
    private final CustomerSessions sessions;
    private final Rulebook rulebook;
    private final Caller caller;

    AccountPage(OwnAccount account, AccountWords words, CustomerSessions sessions, Rulebook rulebook, Caller caller) {
        this.account = account;
        this.words = words;
        this.sessions = sessions;
        this.rulebook = rulebook;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public Response show(
            @QueryParam("now") @Nullable String note,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return caller.contract()
                .map(id -> page(Response.Status.OK, new ContractId(id), contact(id), note, false, language))
                .orElseGet(() -> entrance(Response.Status.OK, Form.EMPTY, note, language));
    }

    /** The same is said whether there is such a contract or not. */
    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("pin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendPin(
            MultivaluedMap<String, String> sent, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Form form = Form.of(sent).without("pin");
        Attempt.Outcome<Boolean> done = Attempt.of("A PIN", () -> {
            account.sendPin(form.json(List.of("contract"), List.of()));
            return true;
        });
        return done.done()
                ? back("pin")
                : entrance(Form.REFUSED, form.refused(done.faults()), null, language(languages));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("session")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response logIn(
            MultivaluedMap<String, String> sent,
            @Context UriInfo here,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Form form = Form.of(sent);
        Attempt.Outcome<AccountView.Session> login =
                Attempt.of("A customer's login", () -> account.logIn(form.json(List.of("contract", "pin"), List.of())));
        AccountView.Session session = login.result();
        if (session != null) {
            int seconds = (int) OwnAccount.SESSION.toSeconds();
            return Response.seeOther(HERE)
                    .cookie(cookie(session.token(), seconds, here))
                    .build();
        }
        // a PIN is not sent back
        Form again = form.without("pin");
        return entrance(
                Form.REFUSED,
                login.faults().isEmpty() ? again.fault("pin", "pin-does-not-fit") : again.refused(login.faults()),
                null,
                language(languages));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("logout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response logOut(@CookieParam(TokenCookies.CUSTOMER) @Nullable String token, @Context UriInfo here) {
        if (token != null) {
            sessions.end(token);
        }
        return Response.fromResponse(back("out")).cookie(cookie("", 0, here)).build();
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("contact")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            MultivaluedMap<String, String> sent, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return act(sent, languages, "contact", (id, form) -> account.change(id, AccountWords.contact(form)));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("cases")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response report(
            MultivaluedMap<String, String> sent, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return act(
                sent,
                languages,
                "case",
                (id, form) ->
                        account.open(id, form.json(List.of("subject", "said"), List.of("question")), caller.name()));
    }

    /** Does something in the account of whoever is logged in. */
    private <T> Response act(
            MultivaluedMap<String, String> sent,
            @Nullable String languages,
            String what,
            BiFunction<ContractId, Form, T> act) {
        Optional<ContractId> own = caller.contract().map(ContractId::new);
        if (own.isEmpty()) {
            return back("ended");
        }
        Form form = Form.of(sent);
        Attempt.Outcome<T> done = Attempt.of("By the customer: " + what, () -> act.apply(own.get(), form));
        if (done.done()) {
            return back(what);
        }
        boolean refused = done.faults().isEmpty();
        Form again = form.has("way")
                ? form
                : AccountWords.filled(account.show(own.get()).contact(), form);
        return page(
                refused ? Response.Status.CONFLICT : Form.REFUSED,
                own.get(),
                again.refused(done.faults()),
                null,
                refused,
                language(languages));
    }

    private Form contact(UUID id) {
        CaseView.ContactView contact = account.show(new ContractId(id)).contact();
        return AccountWords.filled(contact, Form.EMPTY);
    }

    private Response page(
            Response.StatusType status,
            ContractId id,
            Form form,
            @Nullable String note,
            boolean refused,
            Language language) {
        return BoardPage.page(
                status, language, Pages.account(words.of(id, account.show(id), note, refused, language), form));
    }

    private Response entrance(Response.StatusType status, Form form, @Nullable String note, Language language) {
        return BoardPage.page(
                status,
                language,
                Pages.entrance(language.code(), rulebook.operator().name(), note == null ? "" : note, form));
    }

    private static Response back(String note) {
        return Response.seeOther(URI.create(TokenCookies.CUSTOMER_PATH + "?now=" + note))
                .build();
    }

    private static NewCookie cookie(String value, int seconds, UriInfo here) {
        return Cookies.of(
                TokenCookies.CUSTOMER, TokenCookies.CUSTOMER_PATH, value, seconds, NewCookie.SameSite.STRICT, here);
    }

    private Language language(@Nullable String languages) {
        return Language.preferred(languages, rulebook.operator().language());
    }
}
