package dev.callout.web;

import dev.callout.access.Caller;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.desk.CaseDesk;
import dev.callout.desk.CaseHistory;
import dev.callout.desk.CaseView;
import dev.callout.desk.Link;
import dev.callout.dispatch.SlotDesk;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import dev.callout.time.WallClock;
import dev.callout.visit.Placing;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitForms;
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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Taking a request for a visit: at once, or with a window that is looked for, held and sold while the customer is on the
 * phone. Steps in between answer the form itself, so that the access code in it stands in no address and in no table;
 * sent twice they do no harm. What takes the visit in leads on to its case.
 */
@Path("/requests")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class RequestPage {
    private static final int DAYS = 5;

    private final VisitForms visits;
    private final Placing placing;
    private final SlotDesk slots;
    private final CaseDesk cases;
    private final CaseHistory history;
    private final Territories territories;
    private final Rulebook rulebook;
    private final Door door;
    private final Caller caller;
    private final Clock clock;

    RequestPage(
            VisitForms visits,
            Placing placing,
            SlotDesk slots,
            CaseDesk cases,
            CaseHistory history,
            Territories territories,
            Rulebook rulebook,
            Door door,
            Caller caller,
            Clock clock) {
        this.visits = visits;
        this.placing = placing;
        this.slots = slots;
        this.cases = cases;
        this.history = history;
        this.territories = territories;
        this.rulebook = rulebook;
        this.door = door;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response fresh(
            @QueryParam("case") @Nullable String reference,
            @QueryParam("territory") @Nullable String territory,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forDispatchers(language, () -> {
            Form usual = Form.EMPTY
                    .with("contact.language", rulebook.operator().language().code())
                    .with("contact.maySign", "true")
                    .with("territory", territory);
            Form form = reference == null || reference.isBlank()
                    ? usual
                    : cases.search(reference, 1).stream()
                            .findFirst()
                            .map(one -> ofCase(usual, one))
                            .orElse(usual);
            return page(Response.Status.OK, fresh(language), form, language);
        });
    }

    private static Form ofCase(Form form, CaseView one) {
        return form.with("case", one.reference())
                .with("territory", one.territory())
                .with("contact.name", one.contact().name())
                .with("contact.phone", one.contact().phone())
                .with("contact.email", one.contact().email())
                .with("contact.language", one.contact().language())
                .with("customer.contract", one.contract())
                .with("notes", one.subject());
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(
            MultivaluedMap<String, String> sent, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forDispatchers(language, () -> {
            Form form = Form.of(sent);
            Form faulty = new RequestForm(form).faulty().orElse(null);
            if (faulty != null) {
                return page(Form.REFUSED, fresh(language), faulty, language);
            }
            return switch (form.value("act")) {
                case "take" -> take(form, language);
                case "look" -> look(form, false, language);
                case "hold" -> hold(form, language);
                case "confirm" -> confirm(form, language);
                default -> page(Response.Status.OK, fresh(language), form, language);
            };
        });
    }

    private Response take(Form form, Language language) {
        RequestForm request = new RequestForm(form);
        Attempt.Outcome<Visit> taken =
                Attempt.of("A request", () -> visits.take(request.visit(zone(form)), null, caller.name()));
        Visit visit = taken.result();
        return visit == null
                ? page(Form.REFUSED, fresh(language), request.refused(taken.faults()), language)
                : toCase(visit);
    }

    private Response look(Form form, boolean refused, Language language) {
        RequestForm request = new RequestForm(form);
        LocalDate today = new WallClock(zone(form)).dayOf(clock.instant());
        LocalDate first = request.day().orElse(today);
        LocalDate last = request.day().orElse(today.plusDays(DAYS - 1L));
        Attempt.Outcome<List<SlotDesk.Offer>> found =
                Attempt.of("A search for slots", () -> slots.search(request.search(first, last)));
        List<SlotDesk.Offer> offers = found.result();
        if (offers == null) {
            return page(Form.REFUSED, fresh(language), request.refused(found.faults()), language);
        }
        RequestView view = fresh(language).withTimes(offers, new Speech(language, zone(form)));
        return page(
                refused ? Response.Status.CONFLICT : Response.Status.OK,
                refused ? view.refusedNow() : view,
                form,
                language);
    }

    private Response hold(Form form, Language language) {
        if (!form.has("offer")) {
            return look(form.fault("offer", "missing-choice"), false, language);
        }
        UUID offer = Queries.id("slot", form.value("offer"), UUID::fromString);
        SlotDesk.Held held =
                Attempt.of("A slot", () -> slots.hold(offer, caller.name())).result();
        return held == null
                ? look(form, true, language)
                : page(Response.Status.OK, fresh(language).withHeld(held, speech(form, language)), form, language);
    }

    private Response confirm(Form form, Language language) {
        RequestForm request = new RequestForm(form);
        UUID offer = Queries.id("slot", form.value("held"), UUID::fromString);
        Attempt.Outcome<Visit> sold =
                Attempt.of("A held slot", () -> slots.confirm(offer, request.person(), caller.name()));
        Visit visit = sold.result();
        if (visit != null) {
            return toCase(visit);
        }
        return slots.findHeld(offer)
                .map(held -> page(
                        Form.REFUSED,
                        fresh(language).withHeld(held, speech(form, language)),
                        request.refused(sold.faults()),
                        language))
                .orElseGet(() -> look(form, true, language));
    }

    /** Every visit belongs to a case. */
    private Response toCase(Visit visit) {
        URI next = history.findCase(Link.Kind.VISIT, visit.id().value())
                .map(id -> URI.create("/cases/" + id))
                .orElse(URI.create("/cases"));
        return Response.seeOther(next).build();
    }

    private RequestView fresh(Language language) {
        return RequestView.of(territories.list(), rulebook, language);
    }

    private Speech speech(Form form, Language language) {
        return new Speech(language, zone(form));
    }

    /** Of the territory that was chosen; where there is none, reading the request says so. */
    private ZoneId zone(Form form) {
        return territories.list().stream()
                .filter(one -> form.is("territory", one.id().value()))
                .map(Territory::zone)
                .findFirst()
                .orElse(rulebook.operator().zone());
    }

    /** What may be meant by an address that is not certain. */
    private List<String> suggestions(Form form) {
        Form.Fault fault = form.fault("site.address");
        return fault == null || !fault.code().equals("address-not-found")
                ? List.of()
                : placing.place(form.value("site.address"), new TerritoryId(form.value("territory")))
                        .suggestions();
    }

    private Response page(Response.StatusType status, RequestView view, Form form, Language language) {
        Bar bar = Bar.of(language, rulebook.operator().name(), caller.name(), Bar.Section.REQUEST);
        return BoardPage.page(status, language, Pages.request(view, form, suggestions(form), bar));
    }

    private Language language(@Nullable String accepted) {
        return Language.preferred(accepted, rulebook.operator().language());
    }
}
