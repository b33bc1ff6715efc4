package dev.callout.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.customer.Contract;
import dev.callout.customer.ContractId;
import dev.callout.customer.Customers;
import dev.callout.desk.claim.Claim;
import dev.callout.desk.claim.ClaimDesk;
import dev.callout.desk.claim.ClaimView;
import dev.callout.error.NotFound;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.settlement.CompensationDesk;
import dev.callout.settlement.CompensationView;
import dev.callout.settlement.Compensations;
import dev.callout.time.Window;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One claim: adding what it lacks, reckoning what is given back, answering it. */
@Path("/claims")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class ClaimPage {
    private static final String START = "outage.start";
    private static final String END = "outage.end";

    private final ClaimDesk desk;
    private final CompensationDesk money;
    private final Compensations compensations;
    private final Customers customers;
    private final Rulebook rulebook;
    private final Frame frame;

    ClaimPage(
            ClaimDesk desk,
            CompensationDesk money,
            Compensations compensations,
            Customers customers,
            Rulebook rulebook,
            Frame frame) {
        this.desk = desk;
        this.money = money;
        this.compensations = compensations;
        this.customers = customers;
        this.rulebook = rulebook;
        this.frame = frame;
    }

    /**
     * One claim in words.
     *
     * @param lacking what a form asks for that completes it
     * @param reckoned what would be given back, to be looked at first; null: nothing was reckoned
     * @param payable whether something can be given back: it is about a contract that is known, and there are prices
     */
    record View(
            ClaimView claim,
            @Nullable DueView due,
            @Nullable String period,
            List<Choice> decisions,
            ClaimsPage.Parts lacking,
            boolean answerable,
            boolean payable,
            List<ReckoningView> given,
            @Nullable ReckoningView reckoned) {}

    @GET
    @Operation(hidden = true)
    @Path("{id}")
    public Response show(
            @PathParam("id") String id,
            @QueryParam(START) @Nullable String start,
            @QueryParam(END) @Nullable String end,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            ClaimView claim = desk.show(of(id));
            if (Frame.asked(start).isEmpty() && Frame.asked(end).isEmpty()) {
                return page(Response.Status.OK, claim, Form.EMPTY, false, null, language);
            }
            Form form = Form.EMPTY.with(START, start).with(END, end);
            Attempt.Outcome<CompensationView> done = Attempt.of(
                    "Reckoning for claim " + claim.id(), () -> money.give(outages(claim, form, true), frame.byWhom()));
            Form again = form.refused(done.faults()).shownAt(places(claim));
            return page(done.done() ? Response.Status.OK : Form.REFUSED, claim, again, false, done.result(), language);
        });
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
            ClaimView claim = desk.show(of(id));
            Form form = Form.of(sent);
            Attempt.Outcome<Boolean> done = Attempt.of(act + " of claim " + claim.id(), () -> done(claim, act, form));
            return Frame.after(
                    done,
                    yes -> "/claims/" + claim.id(),
                    form,
                    act.equals("compensation") ? places(claim) : Map.of(),
                    (status, again, refused) -> page(status, desk.show(of(id)), again, refused, null, language));
        });
    }

    private boolean done(ClaimView claim, String act, Form form) {
        UUID id = UUID.fromString(claim.id());
        switch (act) {
            case "parts" -> desk.complete(id, Form.bytes(ClaimsPage.parts(form)));
            case "compensation" -> money.give(outages(claim, form, false), frame.byWhom());
            case "answer" -> desk.answer(id, answer(form));
            default -> throw new NotFound("act");
        }
        return true;
    }

    private static byte[] answer(Form form) {
        return form.json(
                form.has("compensation.amount")
                        ? List.of("decision", "text", "compensation.amount", "compensation.currency")
                        : List.of("decision", "text"),
                List.of());
    }

    /** One more outage, with those that something was given for already: parts of a claim add up to the whole. */
    private byte[] outages(ClaimView claim, Form form, boolean dryRun) {
        ObjectNode body = form.tree(List.of(), List.of());
        body.put("contract", claim.contract() == null ? "" : claim.contract());
        body.put("claim", claim.reference());
        body.put("dryRun", dryRun);
        ArrayNode outages = body.putArray("outages");
        for (Window known : earlier(claim)) {
            outages.addObject()
                    .put("start", known.start().toString())
                    .put("end", known.end().toString());
        }
        ObjectNode more = outages.addObject();
        if (form.has(START)) {
            more.put("start", frame.moment(form.value(START)));
        }
        if (form.has(END)) {
            more.put("end", frame.moment(form.value(END)));
        }
        return Form.bytes(body);
    }

    private Map<String, String> places(ClaimView claim) {
        String last = "outages." + earlier(claim).size();
        return Map.of(last + ".start", START, last + ".end", END);
    }

    private List<Window> earlier(ClaimView claim) {
        return contract(claim)
                .map(id -> compensations.outages(id, claim.reference()))
                .orElse(List.of());
    }

    private Optional<ContractId> contract(ClaimView claim) {
        return Optional.ofNullable(claim.contract())
                .flatMap(customers::findContract)
                .map(Contract::id);
    }

    private Response page(
            Response.StatusType status,
            ClaimView claim,
            Form form,
            boolean refused,
            @Nullable CompensationView reckoned,
            Language language) {
        Speech speech = frame.speech(language);
        Optional<ContractId> contract = rulebook.prices().currency() == null ? Optional.empty() : contract(claim);
        List<CompensationView> given =
                contract.map(id -> money.list(id, claim.reference())).orElse(List.of());
        boolean answerable = claim.state() == Claim.State.COMPLETE;
        Set<String> lacking = new HashSet<>(claim.missing());
        CompensationView last = given.isEmpty() ? null : given.get(given.size() - 1);
        View view = new View(
                claim,
                frame.due(claim.answersDue(), language),
                claim.parts().from() == null || claim.parts().to() == null
                        ? null
                        : speech.days(claim.parts().from(), claim.parts().to()),
                Choice.of(List.of(Claim.Decision.values()), Wordings.written(language)::decision),
                new ClaimsPage.Parts(lacking, lacking, ClaimsPage.ways(language)),
                answerable,
                answerable && contract.isPresent(),
                given.stream().map(one -> ReckoningView.of(one, speech)).toList(),
                reckoned == null ? null : ReckoningView.of(reckoned, speech));
        Form filled = last == null
                ? form
                : form.usually("compensation.amount", last.inAll().toPlainString())
                        .usually("compensation.currency", last.currency());
        Bar bar = frame.bar(language, Bar.Section.CLAIMS);
        return BoardPage.page(status, language, Pages.claim(view, filled, refused, speech, bar));
    }

    private static UUID of(String id) {
        return Queries.id("claim", id, UUID::fromString);
    }
}
