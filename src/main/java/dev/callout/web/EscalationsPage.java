package dev.callout.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.access.Caller;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.desk.escalation.Escalation;
import dev.callout.desk.escalation.EscalationDesk;
import dev.callout.desk.escalation.EscalationView;
import dev.callout.error.NotFound;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
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
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Escalations: what each still takes to begin, who leads it, when its next news is owed; telling news, closing a side. */
@Path("/escalations")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class EscalationsPage {
    private static final int AT_ONCE = 50;

    private final EscalationDesk desk;
    private final Rulebook rulebook;
    private final Door door;
    private final Caller caller;
    private final Clock clock;

    EscalationsPage(EscalationDesk desk, Rulebook rulebook, Door door, Caller caller, Clock clock) {
        this.desk = desk;
        this.rulebook = rulebook;
        this.door = door;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param after the last one shown, where there are more; null: none */
    record EscalationList(List<Line> lines, @Nullable String after) {}

    /** @param due null where no news is owed */
    record Line(EscalationView one, @Nullable DueView due) {}

    /** @param runs whether it has begun and is not closed */
    record EscalationPage(EscalationView one, @Nullable DueView due, List<Choice> sides, boolean runs) {}

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("after") @Nullable String after,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forDispatchers(language, () -> {
            Optional<UUID> from = after == null || after.isBlank() ? Optional.empty() : Optional.of(of(after));
            List<EscalationView> found = desk.page(Optional.empty(), from, AT_ONCE + 1);
            EscalationList view = new EscalationList(
                    found.stream()
                            .limit(AT_ONCE)
                            .map(one -> new Line(one, due(one, language)))
                            .toList(),
                    found.size() > AT_ONCE ? found.get(AT_ONCE - 1).id() : null);
            return BoardPage.page(Response.Status.OK, language, Pages.escalations(view, bar(language)));
        });
    }

    @GET
    @Operation(hidden = true)
    @Path("{id}")
    public Response show(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forDispatchers(language, () -> page(Response.Status.OK, of(id), Form.EMPTY, false, language));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("{id}/{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("id") String id,
            @PathParam("act") String act,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forDispatchers(language, () -> {
            UUID one = of(id);
            Form form = Form.of(sent);
            Attempt.Outcome<Escalation> done = Attempt.of(act + " of escalation " + one, () -> switch (act) {
                case "updates" -> desk.update(one, news(form), caller.name());
                case "closure" ->
                    desk.close(
                            one,
                            form.named(Map.of("side", "side", "text", "closing"))
                                    .json(List.of("side", "text"), List.of()),
                            caller.name());
                default -> throw new NotFound("act");
            });
            if (done.done()) {
                return Response.seeOther(URI.create("/escalations/" + one)).build();
            }
            Form refused = form.refused(done.faults());
            return done.faults().isEmpty()
                    ? page(Response.Status.CONFLICT, one, form, true, language)
                    : page(
                            Form.REFUSED,
                            one,
                            act.equals("closure") ? refused.shownAt(Map.of("text", "closing")) : refused,
                            false,
                            language);
        });
    }

    private byte[] news(Form form) {
        ObjectNode news = form.tree(List.of("text"), List.of());
        if (form.has("nextUpdate")) {
            news.put("nextUpdate", moment(form.value("nextUpdate")));
        }
        return Form.bytes(news);
    }

    /** With the operator's offset; what is no time is handed on as it is, to be refused by whoever reads it. */
    private String moment(String local) {
        try {
            return LocalDateTime.parse(local)
                    .atZone(rulebook.operator().zone())
                    .toOffsetDateTime()
                    .toString();
        } catch (DateTimeException none) {
            return local;
        }
    }

    private Response page(Response.StatusType status, UUID id, Form form, boolean refused, Language language) {
        EscalationView one = desk.show(id);
        EscalationPage view = new EscalationPage(
                one,
                due(one, language),
                Choice.of(List.of(Escalation.Side.values()), Wordings.written(language)::side),
                one.state() == Escalation.State.BEGUN);
        return BoardPage.page(status, language, Pages.escalation(view, form, refused, speech(language), bar(language)));
    }

    private @Nullable DueView due(EscalationView one, Language language) {
        return DueView.of(one.answersDue(), clock.instant(), speech(language));
    }

    private Speech speech(Language language) {
        return new Speech(language, rulebook.operator().zone());
    }

    private Bar bar(Language language) {
        return Bar.of(language, rulebook.operator().name(), caller.name(), Bar.Section.ESCALATIONS);
    }

    private static UUID of(String id) {
        return Queries.id("escalation", id, UUID::fromString);
    }

    private Language language(@Nullable String accepted) {
        return Language.preferred(accepted, rulebook.operator().language());
    }
}
