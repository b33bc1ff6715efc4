package dev.callout.web;

import dev.callout.call.Idempotent;
import dev.callout.desk.CaseView;
import dev.callout.desk.OwnAccount;
import dev.callout.desk.telling.Way;
import dev.callout.error.NotFound;
import dev.callout.policy.Language;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The registered contacts of contracts at the desk: set one up, change it, have a PIN sent to it. Nobody sees a PIN. */
@Path("/accounts")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class AccountsPage {
    private final OwnAccount accounts;
    private final Frame frame;

    AccountsPage(OwnAccount accounts, Frame frame) {
        this.accounts = accounts;
        this.frame = frame;
    }

    /**
     * @param contract the number; empty: none was asked for
     * @param known whether there is such a contract
     * @param registered whether it has a contact
     * @param note what was done just now; empty: nothing
     */
    record Account(
            String contract,
            boolean known,
            boolean registered,
            String note,
            List<Choice> languages,
            List<Choice> ways) {}

    @GET
    @Operation(hidden = true)
    public Response show(
            @QueryParam("contract") @Nullable String contract,
            @QueryParam("now") @Nullable String note,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            String number = Frame.asked(contract).orElse("");
            if (number.isEmpty()) {
                return page(Response.Status.OK, new Found("", false, null), Form.EMPTY, "", language);
            }
            try {
                CaseView.ContactView registered = accounts.findContact(number);
                Form usual = Form.EMPTY
                        .with("contract", number)
                        .with("language", language.code())
                        .with("way", Way.SMS.name());
                return page(
                        Response.Status.OK,
                        new Found(number, true, registered),
                        AccountWords.filled(registered, usual),
                        note == null ? "" : note,
                        language);
            } catch (NotFound none) {
                Form form = Form.EMPTY.with("contract", number).fault("contract", "unknown-contract");
                return page(Response.Status.NOT_FOUND, new Found(number, false, null), form, "", language);
            }
        });
    }

    private record Found(String contract, boolean known, CaseView.@Nullable ContactView registered) {}

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("contact")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(
            MultivaluedMap<String, String> sent, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Form form = Form.of(sent);
            String number = form.value("contract");
            CaseView.ContactView before = accounts.findContact(number);
            return Frame.after(
                    Attempt.of("A registered contact", () -> accounts.register(number, AccountWords.contact(form))),
                    here(number, "contact"),
                    form,
                    (status, again, refused) -> page(status, new Found(number, true, before), again, "", language));
        });
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("pin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendPin(
            MultivaluedMap<String, String> sent, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Form form = Form.of(sent);
            String number = form.value("contract");
            accounts.findContact(number);
            accounts.sendPin(form.json(List.of("contract"), List.of()));
            return Response.seeOther(UriBuilder.fromUri(here(number, "pin")).build())
                    .build();
        });
    }

    private Response page(Response.StatusType status, Found found, Form form, String note, Language language) {
        Account view = new Account(
                found.contract(),
                found.known(),
                found.registered() != null,
                note,
                Choice.ofLanguages(),
                AccountWords.ways(language));
        return BoardPage.page(status, language, Pages.accounts(view, form, frame.bar(language, Bar.Section.ACCOUNTS)));
    }

    private static String here(String number, String note) {
        return UriBuilder.fromPath("/accounts")
                .queryParam("contract", "{number}")
                .queryParam("now", note)
                .build(number)
                .toString();
    }
}
