package dev.callout.web;

import dev.callout.call.Idempotent;
import dev.callout.desk.CaseDesk;
import dev.callout.desk.CaseHistory;
import dev.callout.desk.Link;
import dev.callout.dispatch.OtherTimes;
import dev.callout.error.NotFound;
import dev.callout.policy.Language;
import dev.callout.promise.Channel;
import dev.callout.settlement.ActPrices.Act;
import dev.callout.settlement.Cancellations.By;
import dev.callout.settlement.MoveWindows;
import dev.callout.territory.Territories;
import dev.callout.tracking.VisitActs;
import dev.callout.visit.Visit;
import dev.callout.visit.Visits;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One visit at the desk: moving it and calling it off for the customer or the operator, with the price before the act. */
@Path("/visits/{reference}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class VisitPage {
    private static final String REASON = "reason";
    private static final String OWN_TIME = "own";

    private final Visits visits;
    private final VisitActs acts;
    private final MoveWindows windows;
    private final Territories territories;
    private final CaseHistory history;
    private final CaseDesk cases;
    private final CaseWords words;
    private final Frame frame;

    VisitPage(
            Visits visits,
            VisitActs acts,
            MoveWindows windows,
            Territories territories,
            CaseHistory history,
            CaseDesk cases,
            CaseWords words,
            Frame frame) {
        this.visits = visits;
        this.acts = acts;
        this.windows = windows;
        this.territories = territories;
        this.history = history;
        this.cases = cases;
        this.words = words;
        this.frame = frame;
    }

    /**
     * A visit as the desk sees it.
     *
     * @param ofCase null: it belongs to none
     * @param open whether it can still be moved or called off
     */
    record View(
            CasePageView.VisitLine visit,
            @Nullable CaseLine ofCase,
            boolean open,
            PriceView move,
            PriceView cancellation,
            List<CasePageView.ChargeLine> charges) {}

    record CaseLine(String id, String reference) {}

    /** An act before it is done: what it costs, and for a move the free times. */
    record ActView(
            CasePageView.VisitLine visit,
            boolean moving,
            boolean open,
            PriceView cost,
            List<Choice> wishes,
            List<OwnView.DayView> days) {}

    @GET
    @Operation(hidden = true)
    public Response show(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Visit visit = find(reference);
            Speech speech = speech(visit, language);
            CaseLine ofCase = history.findCase(Link.Kind.VISIT, visit.id().value())
                    .map(cases::show)
                    .map(one -> new CaseLine(one.id(), one.reference()))
                    .orElse(null);
            View view = new View(
                    words.visit(visit, language),
                    ofCase,
                    acts.isOpen(visit.id()),
                    PriceView.of(acts.price(visit.id(), Act.MOVE), speech),
                    PriceView.of(acts.price(visit.id(), Act.CANCELLATION), speech),
                    words.charges(List.of(visit.id()), List.of(), speech));
            return BoardPage.page(Response.Status.OK, language, Pages.visit(view, bar(language)));
        });
    }

    @GET
    @Operation(hidden = true)
    @Path("{act}")
    public Response ask(
            @PathParam("reference") String reference,
            @PathParam("act") String act,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(
                languages,
                language -> page(Response.Status.OK, find(reference), act(act), Form.EMPTY, false, language));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response done(
            @PathParam("reference") String reference,
            @PathParam("act") String name,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Visit visit = find(reference);
            Act act = act(name);
            Form form = Form.of(sent);
            Form faulty = faulty(act, form);
            if (!faulty.faults().isEmpty()) {
                return page(Form.REFUSED, visit, act, faulty, false, language);
            }
            return Frame.after(
                    Attempt.of(name + " of visit " + visit.id(), () -> done(visit, act, form)),
                    "/visits/" + visit.reference(),
                    form,
                    (status, again, refused) -> page(status, visit, act, again, refused, language));
        });
    }

    private static Form faulty(Act act, Form form) {
        Form faulty = form.has(REASON) ? form : form.fault(REASON, "missing-field");
        boolean chosen = form.is("time", OWN_TIME) || start(form).isPresent();
        return act == Act.CANCELLATION || chosen ? faulty : faulty.fault("time", "missing-choice");
    }

    private boolean done(Visit visit, Act act, Form form) {
        boolean told = form.has("told");
        VisitActs.Asked asked = new VisitActs.Asked(
                form.is("by", By.OPERATOR.name()) ? By.OPERATOR : By.CUSTOMER,
                form.value(REASON),
                form.value("seen"),
                told,
                told ? Channel.DESK : Channel.PAGE,
                frame.byWhom());
        if (act == Act.CANCELLATION) {
            acts.cancel(visit.id(), asked);
        } else if (form.is("time", OWN_TIME)) {
            acts.planAnew(visit.id(), windows.read(window(visit, form), visit), asked);
        } else {
            acts.move(visit.id(), start(form).orElseThrow(), asked);
        }
        return true;
    }

    private byte[] window(Visit visit, Form form) {
        Form moments = form;
        for (String field : List.of("start", "end")) {
            if (form.has(field)) {
                moments = moments.with(field, Frame.moment(form.value(field), zone(visit)));
            }
        }
        return moments.json(List.of("start", "end"), List.of());
    }

    private static Optional<Instant> start(Form form) {
        try {
            return Optional.of(Instant.parse(form.value("time")));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private Response page(
            Response.StatusType status, Visit visit, Act act, Form form, boolean refused, Language language) {
        Speech speech = speech(visit, language);
        boolean open = acts.isOpen(visit.id());
        List<OtherTimes.Time> times = open && act == Act.MOVE ? acts.times(visit.id()) : List.of();
        ActView view = new ActView(
                words.visit(visit, language),
                act == Act.MOVE,
                open,
                PriceView.of(acts.price(visit.id(), act), speech),
                Choice.of(List.of(By.values()), Wordings.visits(language)::by),
                OwnView.days(times, speech));
        return BoardPage.page(status, language, Pages.visitact(view, form, refused, bar(language)));
    }

    private Visit find(String reference) {
        return visits.findByReference(reference.toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotFound("visit"));
    }

    private static Act act(String name) {
        return Optional.ofNullable(Map.of("move", Act.MOVE, "cancellation", Act.CANCELLATION)
                        .get(name))
                .orElseThrow(() -> new NotFound("act"));
    }

    private Speech speech(Visit visit, Language language) {
        return new Speech(language, zone(visit));
    }

    private ZoneId zone(Visit visit) {
        return territories.get(visit.territory()).zone();
    }

    private Bar bar(Language language) {
        return frame.bar(language, Bar.Section.CASES);
    }
}
