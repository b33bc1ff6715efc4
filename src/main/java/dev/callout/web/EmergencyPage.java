package dev.callout.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.emergency.Emergencies;
import dev.callout.emergency.EmergencyDesk;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.territory.Territories;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The switch of emergencies: what is on and was, what became of the visits, switching on and off. */
@Path("/emergencies")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class EmergencyPage {
    private static final String HERE = "/emergencies";

    private final EmergencyDesk desk;
    private final Emergencies emergencies;
    private final Territories territories;
    private final Rulebook rulebook;
    private final EmergencyWords words;
    private final Frame frame;

    EmergencyPage(
            EmergencyDesk desk,
            Emergencies emergencies,
            Territories territories,
            Rulebook rulebook,
            EmergencyWords words,
            Frame frame) {
        this.desk = desk;
        this.emergencies = emergencies;
        this.territories = territories;
        this.rulebook = rulebook;
        this.words = words;
        this.frame = frame;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Form form = Form.EMPTY;
            for (String kind : rulebook.emergency().homeKinds()) {
                form = form.with(EmergencyWords.KIND + kind, "true");
            }
            return page(Response.Status.OK, form, false, language);
        });
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(
            MultivaluedMap<String, String> sent, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Form form = Form.of(sent);
            ObjectNode wanted = wanted(form);
            if (wanted.get("workKinds").isEmpty()) {
                return page(Form.REFUSED, form.fault("workKinds", "missing-choice"), false, language);
            }
            return after("An emergency", () -> desk.begin(Form.bytes(wanted), frame.byWhom()), form, language);
        });
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("{id}/end")
    public Response end(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(
                languages,
                language -> after("The end of emergency " + id, () -> emergencies.end(of(id)), Form.EMPTY, language));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("{id}/visits/{visit}/phone-help")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response helped(
            @PathParam("id") String id,
            @PathParam("visit") String visit,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Form form = Form.of(sent);
            ObjectNode body = form.named(Map.of("note", "note-" + visit)).tree(List.of("note"), List.of());
            body.put("solved", form.is("solved", "true"));
            return after(
                    "Help by phone in emergency " + id,
                    () -> desk.helped(id, visit, Form.bytes(body), frame.byWhom()),
                    form,
                    language);
        });
    }

    private <T> Response after(String what, Supplier<T> act, Form form, Language language) {
        return Frame.after(
                Attempt.of(what, act), HERE, form, (status, again, refused) -> page(status, again, refused, language));
    }

    private ObjectNode wanted(Form form) {
        ObjectNode wanted = form.tree(List.of("reason"), List.of());
        for (String moment : List.of("from", "until")) {
            if (form.has(moment)) {
                wanted.put(moment, frame.moment(form.value(moment)));
            }
        }
        ArrayNode kinds = wanted.putArray("workKinds");
        rulebook.workKinds().keySet().stream()
                .filter(kind -> form.has(EmergencyWords.KIND + kind))
                .forEach(kinds::add);
        ArrayNode where = wanted.putArray("territories");
        territories.list().stream()
                .map(one -> one.id().value())
                .filter(one -> form.has(EmergencyWords.TERRITORY + one))
                .forEach(where::add);
        return wanted;
    }

    private Response page(Response.StatusType status, Form form, boolean refused, Language language) {
        Bar bar = frame.bar(language, Bar.Section.EMERGENCIES);
        return BoardPage.page(status, language, Pages.emergencies(words.list(language), form, refused, bar));
    }

    private static UUID of(String id) {
        return Queries.id("emergency", id, UUID::fromString);
    }
}
