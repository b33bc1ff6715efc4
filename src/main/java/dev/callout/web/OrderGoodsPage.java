package dev.callout.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.desk.CaseDesk;
import dev.callout.desk.CaseId;
import dev.callout.desk.CaseView;
import dev.callout.desk.Link;
import dev.callout.equipment.EquipmentDesk;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Equipment under a case: sending it, or appointing the customer to pick it up in one of the office's free slots. */
@Path("/cases/{id}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class OrderGoodsPage {
    private static final int DAYS_AHEAD = 14;
    private static final String DAY = "day";

    private final CaseDesk cases;
    private final EquipmentDesk equipment;
    private final Visits visits;
    private final Rulebook rulebook;
    private final Frame frame;
    private final Clock clock;

    OrderGoodsPage(
            CaseDesk cases, EquipmentDesk equipment, Visits visits, Rulebook rulebook, Frame frame, Clock clock) {
        this.cases = cases;
        this.equipment = equipment;
        this.visits = visits;
        this.rulebook = rulebook;
        this.frame = frame;
        this.clock = clock;
    }

    /**
     * What can be ordered.
     *
     * @param pickUp whether it is picked up; else it is sent
     * @param postDays working days that what is sent is on its way
     * @param waiting visits of the case that may wait for what is sent
     * @param handsOut whether anything is handed out at the office at all
     * @param day on which the slots are, spoken
     * @param refused whether what was chosen is not possible any more
     */
    record View(
            String id,
            String reference,
            boolean pickUp,
            int postDays,
            List<Choice> ways,
            List<Choice> waiting,
            boolean handsOut,
            String day,
            List<Choice> slots,
            boolean refused) {}

    @GET
    @Operation(hidden = true)
    @Path("shipments/new")
    public Response newShipment(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return fresh(id, false, Form.EMPTY, languages);
    }

    @GET
    @Operation(hidden = true)
    @Path("pick-ups/new")
    public Response newPickUp(
            @PathParam("id") String id,
            @QueryParam(DAY) @Nullable String day,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return fresh(id, true, Form.EMPTY.with(DAY, Frame.asked(day).orElse(null)), languages);
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("shipments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("id") String id,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return order(id, false, Form.of(sent), languages);
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("pick-ups")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appoint(
            @PathParam("id") String id,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return order(id, true, Form.of(sent), languages);
    }

    private Response fresh(String id, boolean pickUp, Form form, @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            CaseView one = cases.show(of(id));
            return page(Response.Status.OK, one, pickUp, form.with("contract", one.contract()), false, language);
        });
    }

    private Response order(String id, boolean pickUp, Form form, @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            CaseView one = cases.show(of(id));
            return Frame.after(
                    Attempt.of("Equipment for case " + one.id(), () -> ordered(one, pickUp, form)),
                    "/cases/" + one.id(),
                    form,
                    (status, again, refused) -> page(status, one, pickUp, again, refused, language));
        });
    }

    private EquipmentDesk.Goods ordered(CaseView one, boolean pickUp, Form form) {
        ObjectNode body = form.tree(
                pickUp ? List.of("contract", "item", "start") : List.of("contract", "item", "way", "visit"), List.of());
        byte[] asked = Form.bytes(body.put("case", one.reference()));
        return pickUp ? equipment.book(asked, frame.byWhom()) : equipment.order(asked, frame.byWhom());
    }

    private Response page(
            Response.StatusType status, CaseView one, boolean pickUp, Form form, boolean refused, Language language) {
        Speech speech = frame.speech(language);
        boolean handsOut = pickUp && rulebook.equipment().pickUp() != null;
        LocalDate day = handsOut ? day(form) : LocalDate.EPOCH;
        List<Window> slots = handsOut ? equipment.slots(day) : List.of();
        View view = new View(
                one.id(),
                one.reference(),
                pickUp,
                rulebook.equipment().postDays(),
                Choice.of(List.of(EquipmentDesk.Way.POST, EquipmentDesk.Way.CARRIER), Wordings.goods(language)::way),
                pickUp ? List.of() : waiting(one, language),
                handsOut,
                speech.date(day),
                slots.stream()
                        .map(slot -> new Choice(slot.start().toString(), speech.window(slot)))
                        .toList(),
                refused);
        Bar bar = frame.bar(language, Bar.Section.CASES);
        return BoardPage.page(status, language, Pages.ordergoods(view, form.with(DAY, day.toString()), bar));
    }

    /** The day that is asked for; else the next one with a free slot. */
    private LocalDate day(Form form) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), rulebook.operator().zone());
        return asked(form.value(DAY))
                .orElseGet(() -> Stream.iterate(today, day -> day.plusDays(1))
                        .limit(DAYS_AHEAD)
                        .filter(day -> !equipment.slots(day).isEmpty())
                        .findFirst()
                        .orElse(today));
    }

    private static Optional<LocalDate> asked(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private List<Choice> waiting(CaseView one, Language language) {
        List<CaseView.LinkView> links = one.links();
        List<VisitId> ids = (links == null ? List.<CaseView.LinkView>of() : links)
                .stream()
                        .filter(link -> link.kind() == Link.Kind.VISIT)
                        .map(link -> VisitId.of(link.id()))
                        .toList();
        return visits.list(ids).stream()
                .filter(visit -> VisitState.PLANNABLE.contains(visit.state()))
                .map(visit -> new Choice(visit.id().toString(), kind(visit, language) + " · " + visit.reference()))
                .toList();
    }

    private String kind(Visit visit, Language language) {
        WorkKind kind = rulebook.findWorkKind(visit.work().kind());
        return kind == null ? visit.work().kind() : kind.names().in(language);
    }

    private static CaseId of(String id) {
        return Queries.id("case", id, CaseId::of);
    }
}
