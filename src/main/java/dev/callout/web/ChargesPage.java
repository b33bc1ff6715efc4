package dev.callout.web;

import dev.callout.access.Caller;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.customer.Customers;
import dev.callout.desk.CaseDesk;
import dev.callout.desk.CaseId;
import dev.callout.desk.CaseView;
import dev.callout.desk.Link;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.settlement.Billing;
import dev.callout.settlement.Charge;
import dev.callout.settlement.ChargeFilter;
import dev.callout.settlement.ChargeId;
import dev.callout.settlement.ChargeState;
import dev.callout.settlement.ChargeView;
import dev.callout.settlement.Charges;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What customers owe: by which rule, from which facts, and who may let them off; handing it over for billing. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class MoneyPage {
    private static final int AT_ONCE = 50;
    private static final int EXPORTS = 10;

    private final Charges charges;
    private final Billing billing;
    private final CaseDesk cases;
    private final Visits visits;
    private final Customers customers;
    private final Rulebook rulebook;
    private final Frame frame;
    private final Caller caller;

    MoneyPage(
            Charges charges,
            Billing billing,
            CaseDesk cases,
            Visits visits,
            Customers customers,
            Rulebook rulebook,
            Frame frame,
            Caller caller) {
        this.charges = charges;
        this.billing = billing;
        this.cases = cases;
        this.visits = visits;
        this.customers = customers;
        this.rulebook = rulebook;
        this.frame = frame;
        this.caller = caller;
    }

    /** Which charges are shown: one, those of a case, or those of a state. */
    private record Shown(
            ChargeState state,
            @Nullable ChargeId one,
            @Nullable String ofCase,
            @Nullable String after) {
        boolean ofState() {
            return one == null && ofCase == null;
        }
    }

    @GET
    @Operation(hidden = true)
    @Path("charges")
    public Response list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("case") @Nullable String ofCase,
            @QueryParam("after") @Nullable String after,
            @QueryParam("refused") @Nullable String refused,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            ChargeState wanted = state == null || state.isBlank()
                    ? ChargeState.DUE
                    : Queries.id("charges", state, ChargeState::valueOf);
            Shown shown = new Shown(wanted, null, Frame.asked(ofCase).orElse(null), after);
            return page(Response.Status.OK, shown, refused != null, Form.EMPTY, language);
        });
    }

    @GET
    @Operation(hidden = true)
    @Path("charges/{id}")
    public Response show(
            @PathParam("id") String id,
            @QueryParam("case") @Nullable String ofCase,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Charge charge = charges.get(Queries.id("charge", id, ChargeId::of));
            Shown shown =
                    new Shown(charge.state(), charge.id(), Frame.asked(ofCase).orElse(null), null);
            return page(Response.Status.OK, shown, false, Form.EMPTY, language);
        });
    }

    /** The customer agrees to the price that was told. */
    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("charges/{id}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(
            @PathParam("id") String id,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return decide(
                id, sent, languages, "by-" + id, (charge, by) -> charges.accept(charge, null, by, frame.byWhom()));
    }

    /** The customer does not want it at this price. */
    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("charges/{id}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(
            @PathParam("id") String id,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return decide(
                id,
                sent,
                languages,
                "reason-" + id,
                (charge, reason) -> charges.refuse(charge, null, reason, frame.byWhom()));
    }

    private Response decide(
            String id,
            MultivaluedMap<String, String> sent,
            @Nullable String languages,
            String field,
            BiFunction<ChargeId, String, Charge> act) {
        return frame.forDispatchers(languages, language -> {
            Charge charge = charges.get(Queries.id("charge", id, ChargeId::of));
            Form form = Form.of(sent);
            String ofCase = Frame.asked(form.value("case")).orElse(null);
            Shown shown = new Shown(charge.state(), charge.id(), ofCase, null);
            if (!form.has(field)) {
                return page(Form.REFUSED, shown, false, form.fault(field, "missing-field"), language);
            }
            return Frame.after(
                    Attempt.of("Answer to quote " + id, () -> act.apply(charge.id(), form.value(field))),
                    "/charges/" + id + (ofCase == null ? "" : "?case=" + ofCase),
                    form,
                    (status, again, refused) -> page(status, shown, refused, again, language));
        });
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("charges/{id}/waiver")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response waive(
            @PathParam("id") String id,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            ChargeId charge = Queries.id("charge", id, ChargeId::of);
            Form form = Form.of(sent);
            String ofCase = form.has("case") ? form.value("case") : null;
            String reason = "reason-" + id;
            if (!form.has(reason)) {
                Shown shown = new Shown(charges.get(charge).state(), null, ofCase, null);
                return page(Form.REFUSED, shown, false, form.fault(reason, "missing-field"), language);
            }
            boolean done = Attempt.succeeds(
                    "Waiver of charge " + id, () -> charges.waive(charge, null, form.value(reason), caller));
            String next = "/charges?" + (ofCase == null ? "state=" + (done ? "WAIVED" : "DUE") : "case=" + ofCase);
            return Response.seeOther(URI.create(done ? next : next + "&refused=true"))
                    .build();
        });
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("billing-exports")
    public Response hand(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            billing.hand(null, frame.byWhom());
            return Response.seeOther(URI.create("/charges?state=BILLED#exports"))
                    .build();
        });
    }

    private Response page(Response.StatusType status, Shown shown, boolean refused, Form form, Language language) {
        Speech speech = frame.speech(language);
        List<Charge> found = found(shown);
        List<Charge> some = found.stream().limit(AT_ONCE).toList();
        String after = shown.ofState() && found.size() > AT_ONCE
                ? some.get(AT_ONCE - 1).id().toString()
                : null;
        Map<VisitId, Visit> done =
                visits
                        .list(some.stream()
                                .map(Charge::visit)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Visit::id, Function.identity()));
        MoneyView view = new MoneyView(
                shown.ofState() ? shown.state().name() : "",
                Choice.of(List.of(ChargeState.values()), Wordings.money(language)::state),
                shown.one() != null,
                shown.ofCase(),
                after,
                refused,
                some.stream().map(one -> line(one, done, speech)).toList(),
                shown.ofState()
                        ? billing.newest(EXPORTS).stream()
                                .map(export -> MoneyView.Export.of(export, speech))
                                .toList()
                        : List.of());
        Bar bar = frame.bar(language, Bar.Section.MONEY);
        return BoardPage.page(status, language, Pages.charges(view, form, bar));
    }

    private List<Charge> found(Shown shown) {
        if (shown.one() != null) {
            return List.of(charges.get(shown.one()));
        }
        return shown.ofCase() == null ? ofState(shown) : ofCase(shown.ofCase());
    }

    private List<Charge> ofState(Shown shown) {
        Optional<ChargeId> after = shown.after() == null
                ? Optional.empty()
                : Optional.of(Queries.id("charge", shown.after(), ChargeId::of));
        return charges.page(
                new ChargeFilter(Optional.empty(), Optional.empty(), Set.of(shown.state()), after), AT_ONCE + 1);
    }

    private List<Charge> ofCase(String id) {
        List<CaseView.LinkView> links =
                cases.show(Queries.id("case", id, CaseId::of)).links();
        List<CaseView.LinkView> known = links == null ? List.of() : links;
        return charges.list(
                known.stream()
                        .filter(link -> link.kind() == Link.Kind.VISIT)
                        .map(link -> VisitId.of(link.id()))
                        .toList(),
                known.stream()
                        .filter(link -> link.kind() == Link.Kind.CHARGE)
                        .map(link -> UUID.fromString(link.id()))
                        .toList());
    }

    private MoneyView.Line line(Charge one, Map<VisitId, Visit> done, Speech speech) {
        Visit visit = one.visit() == null ? null : done.get(one.visit());
        return MoneyView.line(
                ChargeView.of(one),
                charges.mayWaive(one, caller),
                visit == null ? null : visit.reference(),
                one.contract() == null
                        ? null
                        : customers.getContract(one.contract()).number(),
                rulebook,
                speech);
    }
}
