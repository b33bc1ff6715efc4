package dev.callout.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.access.Caller;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.desk.outage.MessageDesk;
import dev.callout.desk.outage.MessageView;
import dev.callout.desk.outage.OperatingMessage;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Operating messages: those that run, writing one, saying that it is over. */
@Path("/operating-messages")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class MessagesPage {
    private static final int MOST = 100;

    private final MessageDesk desk;
    private final Territories territories;
    private final Rulebook rulebook;
    private final Door door;
    private final Caller caller;

    MessagesPage(MessageDesk desk, Territories territories, Rulebook rulebook, Door door, Caller caller) {
        this.desk = desk;
        this.territories = territories;
        this.rulebook = rulebook;
        this.door = door;
        this.caller = caller;
    }

    /**
     * Messages, and what writing one lets choose.
     *
     * @param all whether those that are over are shown as well
     * @param repairs kinds of repair that the rulebook can estimate
     */
    record MessageList(
            boolean all,
            List<MessageView> messages,
            List<Choice> kinds,
            List<Choice> territories,
            List<Choice> repairs,
            List<Choice> languages) {
        /** The field in which the end of a message is told. */
        public String field(MessageView one) {
            return "end-" + one.id();
        }

        /** The field of the text in a language. */
        public String text(Choice language) {
            return "texts." + language.id();
        }
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("all") @Nullable String all,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forDispatchers(language, () -> page(Response.Status.OK, all != null, Form.EMPTY, false, language));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            MultivaluedMap<String, String> sent, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forDispatchers(language, () -> {
            Form form = Form.of(sent);
            Attempt.Outcome<OperatingMessage> done =
                    Attempt.of("An operating message", () -> desk.send(Form.bytes(message(form))));
            return done.done()
                    ? Response.seeOther(URI.create("/operating-messages")).build()
                    : page(
                            Form.REFUSED,
                            false,
                            form.refused(done.faults()).shownAt(Map.of("texts", usualText())),
                            false,
                            language);
        });
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("id") String id,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = language(languages);
        return door.forDispatchers(language, () -> {
            UUID message = Queries.id("operating message", id, UUID::fromString);
            Form form = Form.of(sent);
            String field = "end-" + id;
            if (!form.has(field)) {
                return page(Form.REFUSED, false, form.fault(field, "missing-text"), false, language);
            }
            String text = usualText();
            Attempt.Outcome<OperatingMessage> done = Attempt.of(
                    "The end of operating message " + message,
                    () -> desk.end(
                            message, form.named(Map.of(text, field)).json(List.of(text), List.of()), caller.name()));
            return done.done()
                    ? Response.seeOther(URI.create("/operating-messages?all=true"))
                            .build()
                    : page(Response.Status.CONFLICT, true, form, true, language);
        });
    }

    private ObjectNode message(Form form) {
        List<String> fields = new ArrayList<>(List.of("kind", "territory", "networkElement", "repair"));
        for (Language spoken : Language.values()) {
            fields.add("texts." + spoken.code());
        }
        ObjectNode message = form.tree(fields, List.of());
        ZoneId zone = territories.list().stream()
                .filter(one -> form.is("territory", one.id().value()))
                .map(Territory::zone)
                .findFirst()
                .orElse(rulebook.operator().zone());
        for (String field : List.of("from", "to")) {
            if (form.has(field)) {
                message.put(field, Frame.moment(form.value(field), zone));
            }
        }
        return message;
    }

    private String usualText() {
        return "texts." + rulebook.operator().language().code();
    }

    private Response page(Response.StatusType status, boolean all, Form form, boolean refused, Language language) {
        MessageList view = new MessageList(
                all,
                desk.page(!all, Optional.empty(), MOST),
                Choice.of(List.of(OperatingMessage.Kind.values()), Wordings.written(language)::messageKind),
                Choice.ofTerritories(territories.list()),
                rulebook.desk().repairs().keySet().stream()
                        .map(name -> new Choice(name, name))
                        .toList(),
                Choice.ofLanguages());
        Speech speech = new Speech(language, rulebook.operator().zone());
        Bar bar = Bar.of(language, rulebook.operator().name(), caller.name(), Bar.Section.MESSAGES);
        return BoardPage.page(status, language, Pages.messages(view, form, refused, speech, bar));
    }

    private Language language(@Nullable String accepted) {
        return Language.preferred(accepted, rulebook.operator().language());
    }
}
