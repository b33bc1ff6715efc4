package dev.callout.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One escalation: the two ways in which it is asked for, what is agreed, telling news, closing a side. */
@Path("/escalations")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class EscalationPage {
    private static final String EVERY = "every";
    private static final String AGREED_NEXT = "agreedNext";
    private static final Pattern HOURS = Pattern.compile("(?<hours>\\d{1,3})(?::(?<minutes>[0-5]\\d))?");

    private final EscalationDesk desk;
    private final Rulebook rulebook;
    private final Frame frame;

    EscalationPage(EscalationDesk desk, Rulebook rulebook, Frame frame) {
        this.desk = desk;
        this.rulebook = rulebook;
        this.frame = frame;
    }

    /**
     * @param product by its name
     * @param every how often the other side is told, in hours and minutes of working time
     * @param runs whether it has begun and is not closed
     */
    record View(
            EscalationView one, String product, @Nullable DueView due, String every, List<Choice> sides, boolean runs) {
        /** Whether it still has to be asked for in a way. */
        public boolean lacks(String way) {
            return one.state() == Escalation.State.NOT_BEGUN && one.missing().contains(way);
        }
    }

    @GET
    @Operation(hidden = true)
    @Path("{id}")
    public Response show(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(
                languages, language -> page(Response.Status.OK, of(id), Form.EMPTY, false, language));
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
        return frame.forDispatchers(languages, language -> {
            UUID one = of(id);
            Form form = Form.of(sent);
            return Frame.after(
                    Attempt.of(act + " of escalation " + one, () -> done(one, act, form)),
                    done -> "/escalations/" + one,
                    form,
                    places(act),
                    (status, again, refused) -> page(status, one, again, refused, language));
        });
    }

    private Escalation done(UUID one, String act, Form form) {
        String by = frame.byWhom();
        return switch (act) {
            case "written" -> desk.written(one, body(form, "writtenAt", "at", List.of("to")), by);
            case "phoned" -> desk.phoned(one, body(form, "phonedAt", "at", List.of()), by);
            case "agreement" -> desk.agree(one, agreed(form));
            case "updates" -> desk.update(one, body(form, "nextUpdate", "nextUpdate", List.of("text")), by);
            case "closure" ->
                desk.close(
                        one,
                        form.named(Map.of("side", "side", "text", "closing")).json(List.of("side", "text"), List.of()),
                        by);
            default -> throw new NotFound("act");
        };
    }

    /** Where a fault of the document is shown, by the act: on one page the same name can stand for several things. */
    private static Map<String, String> places(String act) {
        return switch (act) {
            case "written" -> Map.of("at", "writtenAt");
            case "phoned" -> Map.of("at", "phonedAt");
            case "agreement" -> Map.of("updateEvery", EVERY, "nextUpdate", AGREED_NEXT);
            case "closure" -> Map.of("text", "closing");
            default -> Map.of();
        };
    }

    /** Hours, or hours and minutes; what is neither is handed on as it is, to be refused by whoever reads it. */
    private byte[] agreed(Form form) {
        ObjectNode body = form.tree(List.of("contactPerson"), List.of());
        if (form.has(EVERY)) {
            Matcher hours = HOURS.matcher(form.value(EVERY));
            String minutes = hours.matches() ? hours.group("minutes") : null;
            body.put(
                    "updateEvery",
                    hours.matches()
                            ? "PT" + hours.group("hours") + "H" + (minutes == null ? "" : minutes + "M")
                            : form.value(EVERY));
        }
        if (form.has(AGREED_NEXT)) {
            body.put("nextUpdate", frame.moment(form.value(AGREED_NEXT)));
        }
        return Form.bytes(body);
    }

    /** Some fields, and a moment of the operator's clock. */
    private byte[] body(Form form, String moment, String name, List<String> fields) {
        ObjectNode body = form.tree(fields, List.of());
        if (form.has(moment)) {
            body.put(name, frame.moment(form.value(moment)));
        }
        return Form.bytes(body);
    }

    private Response page(Response.StatusType status, UUID id, Form form, boolean refused, Language language) {
        EscalationView one = desk.show(id);
        String every = Speech.hours(Duration.parse(one.updateEvery()));
        View view = new View(
                one,
                EscalationsPage.product(rulebook, one, language),
                frame.due(one.answersDue(), language),
                every,
                Choice.of(List.of(Escalation.Side.values()), Wordings.written(language)::side),
                one.state() == Escalation.State.BEGUN);
        Bar bar = frame.bar(language, Bar.Section.ESCALATIONS);
        Form filled = form.usually("contactPerson", one.contactPerson()).usually(EVERY, every);
        return BoardPage.page(status, language, Pages.escalation(view, filled, refused, frame.speech(language), bar));
    }

    private static UUID of(String id) {
        return Queries.id("escalation", id, UUID::fromString);
    }
}
