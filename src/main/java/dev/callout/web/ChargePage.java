package dev.callout.web;

import dev.callout.access.Caller;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.policy.Language;
import dev.callout.settlement.Charge;
import dev.callout.settlement.ChargeId;
import dev.callout.settlement.Charges;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One charge: what became of the price that was told, and letting the customer off. */
@Path("/charges")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class ChargePage {
    private final Charges charges;
    private final ChargeWords words;
    private final Frame frame;
    private final Caller caller;

    ChargePage(Charges charges, ChargeWords words, Frame frame, Caller caller) {
        this.charges = charges;
        this.words = words;
        this.frame = frame;
        this.caller = caller;
    }

    /** What is done with a charge, and what has to be said for it: who agrees, or why. */
    private interface Act {
        Charge done(ChargeId charge, String said);
    }

    @GET
    @Operation(hidden = true)
    @Path("{id}")
    public Response show(
            @PathParam("id") String id,
            @QueryParam("case") @Nullable String ofCase,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(
                languages,
                language -> page(Response.Status.OK, of(id), Frame.asked(ofCase), Form.EMPTY, false, language));
    }

    /** The customer agrees to the price that was told. */
    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("{id}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(
            @PathParam("id") String id,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Act act = (charge, who) -> charges.accept(charge, null, who, frame.byWhom());
        return done(id, Form.of(sent), languages, "by-" + id, "/charges/" + id, act);
    }

    /** The customer does not want it at this price. */
    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(
            @PathParam("id") String id,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Act act = (charge, reason) -> charges.refuse(charge, null, reason, frame.byWhom());
        return done(id, Form.of(sent), languages, "reason-" + id, "/charges/" + id, act);
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("{id}/waiver")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response waive(
            @PathParam("id") String id,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Act act = (charge, reason) -> charges.waive(charge, null, reason, caller);
        return done(id, Form.of(sent), languages, "reason-" + id, "/charges", act);
    }

    /** @param next where it is gone on to, under the case where there is one */
    private Response done(String id, Form form, @Nullable String languages, String field, String next, Act act) {
        return frame.forDispatchers(languages, language -> {
            ChargeId charge = of(id);
            Optional<String> ofCase = Frame.asked(form.value("case"));
            if (!form.has(field)) {
                return page(Form.REFUSED, charge, ofCase, form.fault(field, "missing-field"), false, language);
            }
            return Frame.after(
                    Attempt.of("Act on charge " + charge, () -> act.done(charge, form.value(field))),
                    next + ofCase.map(one -> "?case=" + one).orElse(""),
                    form,
                    (status, again, refused) -> page(status, charge, ofCase, again, refused, language));
        });
    }

    private Response page(
            Response.StatusType status,
            ChargeId id,
            Optional<String> ofCase,
            Form form,
            boolean refused,
            Language language) {
        MoneyView view =
                MoneyView.ofOne(ofCase.orElse(null), words.of(List.of(charges.get(id)), frame.speech(language)));
        Bar bar = frame.bar(language, Bar.Section.MONEY);
        return BoardPage.page(status, language, Pages.charges(view, form, refused, bar));
    }

    private static ChargeId of(String id) {
        return Queries.id("charge", id, ChargeId::of);
    }
}
