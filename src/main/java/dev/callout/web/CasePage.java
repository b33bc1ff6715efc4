package dev.callout.web;

import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.desk.CaseDesk;
import dev.callout.desk.CaseId;
import dev.callout.equipment.EquipmentDesk;
import dev.callout.error.NotFound;
import dev.callout.policy.Language;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One case, with all that its state lets the desk do. */
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class CasePage {
    private final CaseDesk desk;
    private final EquipmentDesk equipment;
    private final CaseWords words;
    private final Frame frame;

    CasePage(CaseDesk desk, EquipmentDesk equipment, CaseWords words, Frame frame) {
        this.desk = desk;
        this.equipment = equipment;
        this.words = words;
        this.frame = frame;
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
            CaseId one = CaseId.of(desk.show(of(id)).id());
            Form form = Form.of(sent);
            if (act.equals("identification")) {
                return identified(one, form, language);
            }
            String tracking = "tracking-" + form.value("goods");
            if (act.equals("sending") && !form.has(tracking)) {
                return page(Form.REFUSED, one, form.fault(tracking, "missing-field"), false, language);
            }
            return Frame.after(
                    Attempt.of(act + " of case " + one, () -> done(one, act, form)),
                    done -> here(one),
                    form,
                    places(act),
                    (status, again, refused) -> page(status, one, again, refused, language));
        });
    }

    /** Whatever does not fit is told at the contract: who asks is not told what was wrong. */
    private Response identified(CaseId one, Form form, Language language) {
        Form kept = form.without("pin");
        try {
            Attempt.Outcome<Boolean> done = Attempt.of("Identification of case " + one, () -> {
                desk.identify(one, form.json(List.of("contract", "surname", "pin"), List.of()), frame.byWhom());
                return true;
            });
            return Frame.after(
                    done, here(one), kept, (status, again, refused) -> page(status, one, again, refused, language));
        } catch (NotFound nothingProved) {
            return page(Form.REFUSED, one, kept.fault("contract", "not-identified"), false, language);
        }
    }

    private boolean done(CaseId one, String act, Form form) {
        String by = frame.byWhom();
        switch (act) {
            case "notes" -> desk.note(one, form.json(List.of("text"), List.of()), by);
            case "calls" -> desk.begin(one, form.json(List.of("recording"), List.of()), by);
            case "call-end" ->
                desk.end(
                        one,
                        Queries.id("call", form.value("call"), UUID::fromString),
                        form.named(Map.of("recording", "recording", "said", "callSaid"))
                                .json(List.of("recording", "said"), List.of()));
            case "help" -> desk.help(one, form.json(List.of("way", "reason"), List.of()), by);
            case "solution" ->
                desk.solve(
                        one,
                        form.named(Map.of("text", "solution", "close", "close"))
                                .json(List.of("text"), List.of("close")),
                        by);
            case "told" -> desk.told(one, by);
            case "closure" -> desk.close(one, by);
            case "reopening" ->
                desk.reopen(one, form.named(Map.of("reason", "reopening")).json(List.of("reason"), List.of()), by);
            case "sending" -> go(one, EquipmentDesk.Step.SENDING, form);
            case "arrival" -> go(one, EquipmentDesk.Step.ARRIVAL, form);
            case "collection" -> go(one, EquipmentDesk.Step.COLLECTION, form);
            case "cancellation" -> go(one, EquipmentDesk.Step.CANCELLATION, form);
            default -> throw new NotFound("act");
        }
        return true;
    }

    /** Goes on with equipment that belongs to the case. */
    private void go(CaseId one, EquipmentDesk.Step step, Form form) {
        String id = form.value("goods");
        UUID goods = CaseWords.goods(desk.show(one)).stream()
                .filter(known -> known.toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("equipment"));
        equipment.go(goods, step, form.value("tracking-" + id), frame.byWhom());
    }

    /** Where a fault of the document is shown, by the act: on one page the same name can stand for several things. */
    private static Map<String, String> places(String act) {
        return switch (act) {
            case "solution" -> Map.of("text", "solution");
            case "reopening" -> Map.of("reason", "reopening");
            case "call-end" -> Map.of("said", "callSaid");
            default -> Map.of();
        };
    }

    private Response page(Response.StatusType status, CaseId id, Form form, boolean refused, Language language) {
        CasePageView view = words.of(desk.show(id), desk.ways(id), refused, language);
        return BoardPage.page(status, language, Pages.onecase(view, form, frame.bar(language, Bar.Section.CASES)));
    }

    private static String here(CaseId id) {
        return "/cases/" + id;
    }

    private static CaseId of(String id) {
        return Queries.id("case", id, CaseId::of);
    }
}
