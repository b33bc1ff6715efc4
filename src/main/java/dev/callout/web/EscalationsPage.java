package dev.callout.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.desk.escalation.EscalationDesk;
import dev.callout.desk.escalation.EscalationView;
import dev.callout.desk.escalation.Ground;
import dev.callout.desk.telling.Way;
import dev.callout.policy.EscalationKnobs;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Escalations: what each still takes to begin, who leads it, when its next news is owed; asking for a new one. */
@Path("/escalations")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class EscalationsPage {
    private static final int AT_ONCE = 50;
    private static final List<String> FIELDS = List.of(
            "number",
            "product",
            "ground",
            "raisedBy.name",
            "raisedBy.phone",
            "raisedBy.email",
            "raisedBy.language",
            "raisedBy.way");

    private final EscalationDesk desk;
    private final Rulebook rulebook;
    private final Frame frame;

    EscalationsPage(EscalationDesk desk, Rulebook rulebook, Frame frame) {
        this.desk = desk;
        this.rulebook = rulebook;
        this.frame = frame;
    }

    /**
     * @param taken whether this operator takes escalations at all
     * @param after the last one shown, where there are more; null: none
     */
    record EscalationList(
            List<Line> lines, boolean taken, @Nullable String after) {}

    /**
     * @param product by its name
     * @param due null where no news is owed
     */
    record Line(
            EscalationView one, String product, @Nullable DueView due) {}

    /**
     * Asking for one: the number first, then what is known of it decides the grounds.
     *
     * @param number empty: not asked for yet
     * @param agreedBy until when it was agreed to be done; null: nothing was agreed
     * @param deliveredAt when it was done; null: it is not
     * @param grounds that the dates bear out
     * @param refused the other grounds, by the program's own words
     */
    record NewEscalation(
            String number,
            boolean known,
            @Nullable String agreedBy,
            @Nullable String deliveredAt,
            List<Choice> grounds,
            List<String> refused,
            List<Choice> products,
            List<Choice> languages,
            List<Choice> ways) {}

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("after") @Nullable String after,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Optional<UUID> from = Frame.asked(after).map(text -> Queries.id("escalation", text, UUID::fromString));
            List<EscalationView> found = desk.page(Optional.empty(), from, AT_ONCE + 1);
            EscalationList view = new EscalationList(
                    found.stream()
                            .limit(AT_ONCE)
                            .map(one -> new Line(
                                    one, product(rulebook, one, language), frame.due(one.answersDue(), language)))
                            .toList(),
                    !rulebook.desk().escalation().routes().isEmpty(),
                    found.size() > AT_ONCE ? found.get(AT_ONCE - 1).id() : null);
            return BoardPage.page(Response.Status.OK, language, Pages.escalations(view, bar(language)));
        });
    }

    @GET
    @Operation(hidden = true)
    @Path("new")
    public Response fresh(
            @QueryParam("number") @Nullable String number,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Form usual = Form.EMPTY
                    .with("number", Frame.asked(number).orElse(null))
                    .with("raisedBy.language", language.code())
                    .with("raisedBy.way", Way.EMAIL.name());
            boolean unknown =
                    usual.has("number") && desk.findDates(usual.value("number")).isEmpty();
            return page(
                    unknown ? Response.Status.NOT_FOUND : Response.Status.OK,
                    unknown ? usual.fault("number", "unknown-number") : usual,
                    language);
        });
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            MultivaluedMap<String, String> sent, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Form form = Form.of(sent);
            return Frame.after(
                    Attempt.of("An escalation", () -> desk.ask(asked(form), frame.byWhom())),
                    one -> "/escalations/" + one.id(),
                    form,
                    Map.of(),
                    (status, again, refused) -> page(status, again, language));
        });
    }

    /** Each of the two ways is told only where its box is ticked. */
    private byte[] asked(Form form) {
        ObjectNode asked = form.tree(FIELDS, List.of());
        if (form.has("written")) {
            ObjectNode written = asked.putObject("written");
            written.put("to", form.value("written.to"));
            at(written, form, "written.at");
        }
        if (form.has("phoned")) {
            at(asked.putObject("phoned"), form, "phoned.at");
        }
        return Form.bytes(asked);
    }

    private void at(ObjectNode way, Form form, String field) {
        if (form.has(field)) {
            way.put("at", frame.moment(form.value(field)));
        }
    }

    private Response page(Response.StatusType status, Form form, Language language) {
        Speech speech = frame.speech(language);
        WrittenTexts texts = Wordings.written(language);
        String number = form.value("number");
        Optional<EscalationDesk.Dates> dates = number.isEmpty() ? Optional.empty() : desk.findDates(number);
        List<Ground> grounds = dates.map(EscalationDesk.Dates::grounds).orElse(List.of());
        NewEscalation view = new NewEscalation(
                number,
                dates.isPresent(),
                dates.map(EscalationDesk.Dates::agreedBy).map(speech::moment).orElse(null),
                dates.map(EscalationDesk.Dates::deliveredAt).map(speech::moment).orElse(null),
                Choice.of(grounds, texts::ground),
                Arrays.stream(Ground.values())
                        .filter(ground -> !grounds.contains(ground))
                        .map(Enum::name)
                        .toList(),
                rulebook.desk().escalation().routes().entrySet().stream()
                        .map(route -> new Choice(
                                route.getKey(),
                                route.getValue().names().in(language) + " · "
                                        + route.getValue().address()))
                        .toList(),
                Choice.ofLanguages(),
                ClaimsPage.ways(language));
        return BoardPage.page(status, language, Pages.newescalation(view, form, bar(language)));
    }

    /** The product's name; its id where the rulebook does not know it any more. */
    static String product(Rulebook rulebook, EscalationView one, Language language) {
        EscalationKnobs.Route route = rulebook.desk().escalation().routes().get(one.product());
        return route == null ? one.product() : route.names().in(language);
    }

    private Bar bar(Language language) {
        return frame.bar(language, Bar.Section.ESCALATIONS);
    }
}
