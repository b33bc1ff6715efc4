package dev.callout.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.access.Caller;
import dev.callout.access.TokenCookies;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.dispatch.Board;
import dev.callout.dispatch.BoardDay;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.policy.ChargeRule;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.progress.FieldReports;
import dev.callout.progress.ProgressEvent;
import dev.callout.route.SecretReveals;
import dev.callout.route.StopId;
import dev.callout.technician.TechnicianId;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.time.WallClock;
import dev.callout.visit.VisitId;
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
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A technician's day, for the technician's own phone and for dispatchers, who may report for whoever rings. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class FieldPage {
    private static final String OWN = TokenCookies.DEVICE_PATH;

    private final Board board;
    private final Territories territories;
    private final Rulebook rulebook;
    private final FieldReports reports;
    private final SecretReveals secrets;
    private final Door door;
    private final Caller caller;
    private final Clock clock;

    FieldPage(
            Board board,
            Territories territories,
            Rulebook rulebook,
            FieldReports reports,
            SecretReveals secrets,
            Door door,
            Caller caller,
            Clock clock) {
        this.board = board;
        this.territories = territories;
        this.rulebook = rulebook;
        this.reports = reports;
        this.secrets = secrets;
        this.door = door;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    @Path("day")
    public Response own(
            @QueryParam("date") @Nullable String date,
            @QueryParam("refused") @Nullable String refused,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forTechnicians(
                language, technician -> day(new TechnicianId(technician), date, refused != null, language));
    }

    @GET
    @Operation(hidden = true)
    @Path("technicians/{id}")
    public Response technician(
            @PathParam("id") String id,
            @QueryParam("date") @Nullable String date,
            @QueryParam("refused") @Nullable String refused,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forDispatchers(
                language, () -> day(Queries.id("technician", id, TechnicianId::of), date, refused != null, language));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("{own:(day/)?}stops/{id}/reports")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response report(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return acted(
                id, form, stop -> Attempt.succeeds("A report of stop " + stop, () -> reports.now(stop, report(form))));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("{own:(day/)?}stops/{id}/withdrawals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return acted(
                id,
                form,
                stop -> Attempt.succeeds(
                        "A withdrawal at stop " + stop,
                        () -> reports.withdraw(
                                stop,
                                form.with("reason", "taken back on the page")
                                        .json(List.of("event", "reason"), List.of()))));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("{own:(day/)?}visits/{id}/access-secret")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response secret(
            @PathParam("id") String id,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forField(language, () -> {
            VisitId visit = Queries.id("visit", id, VisitId::of);
            return BoardPage.page(
                    Response.Status.OK,
                    language,
                    Pages.secret(language.code(), back(Form.of(sent)).toString(), findSecret(visit)));
        });
    }

    /** Own words count where there are some, else the reason that was chosen; what is left empty says nothing. */
    private static byte[] report(Form form) {
        boolean notDone = form.is("event", ProgressEvent.Kind.NOT_DONE.name());
        Form named = form.named(
                notDone
                        ? Map.of("event", "event", "reason", form.has("words") ? "words" : "reason")
                        : Map.of("event", "event", "faultAttribution", "fault", "signature", "signature"));
        ObjectNode body = named.tree(List.of("event", "reason", "faultAttribution", "signature"), List.of());
        Form.number(body, "minutes", notDone ? "" : form.value("minutes"));
        return Form.bytes(body);
    }

    private @Nullable String findSecret(VisitId visit) {
        try {
            return secrets.reveal(visit);
        } catch (NotFound | Refused none) {
            return null;
        }
    }

    private Response acted(String id, Form form, Predicate<StopId> act) {
        return door.forField(rulebook.operator().language(), () -> {
            boolean done = act.test(Queries.id("stop", id, StopId::of));
            UriBuilder there = UriBuilder.fromUri(back(form));
            return Response.seeOther(
                            (done ? there.fragment("stop-" + id) : there.queryParam("refused", "true")).build())
                    .build();
        });
    }

    /** The day that the form stood on: the phone's own, or the one that a dispatcher looked at. */
    private URI back(Form form) {
        String page = caller.technician().isPresent() || !form.has("back")
                ? OWN
                : "/technicians/" + Queries.id("technician", form.value("back"), TechnicianId::of);
        UriBuilder there = UriBuilder.fromPath(page);
        return (form.has("date") ? there.queryParam("date", BoardPage.date(form.value("date"))) : there).build();
    }

    private Response day(TechnicianId technician, @Nullable String date, boolean refused, Language language) {
        Territory territory = territories.get(board.territoryOf(technician));
        LocalDate today = new WallClock(territory.zone()).dayOf(clock.instant());
        boolean own = caller.technician().isPresent();
        LocalDate day = date != null && !date.isBlank()
                ? BoardPage.date(date)
                : own ? today : board.nextPublished(territory.id(), today).orElse(today);
        Speech speech = new Speech(language, territory.zone());
        BoardDay.Route route = board.route(technician, day);
        TechnicianView view = new TechnicianView(
                language.code(),
                technician.toString(),
                route.technician().name(),
                territory.id().value(),
                day.toString(),
                day.minusDays(1).toString(),
                day.plusDays(1).toString(),
                speech.date(day),
                own,
                own ? OWN : "/technicians/" + technician,
                refused,
                rulebook.charges().values().stream()
                        .filter(rule -> rule.when() == ChargeRule.When.FAULT)
                        .map(rule ->
                                new TechnicianView.Fault(rule.id(), rule.names().in(language)))
                        .toList(),
                route.stops().stream()
                        .map(stop -> PhoneStop.of(
                                stop, rulebook.findWorkKind(stop.visit().work().kind()), speech, !day.isAfter(today)))
                        .toList());
        return BoardPage.page(Response.Status.OK, language, Pages.technician(view));
    }

    private Language language(@Nullable String languages) {
        return Language.preferred(languages, rulebook.operator().language());
    }
}
