package dev.callout.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.call.Idempotent;
import dev.callout.policy.ChargeRule;
import dev.callout.policy.Language;
import dev.callout.policy.PriceItem;
import dev.callout.policy.PriceRef;
import dev.callout.policy.Rulebook;
import dev.callout.settlement.ChargeDesk;
import dev.callout.settlement.ChargeView;
import dev.callout.visit.Visit;
import dev.callout.visit.Visits;
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
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Telling a price before the act that causes it: the rule first, then what it is reckoned from. */
@Path("/charges")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class QuotePage {
    private static final String PIECES = "pieces.";

    private final ChargeDesk desk;
    private final Visits visits;
    private final Rulebook rulebook;
    private final Frame frame;
    private final Clock clock;

    QuotePage(ChargeDesk desk, Visits visits, Rulebook rulebook, Frame frame, Clock clock) {
        this.desk = desk;
        this.visits = visits;
        this.rulebook = rulebook;
        this.frame = frame;
        this.clock = clock;
    }

    /**
     * A quote to be made.
     *
     * @param rule null: none is chosen yet
     * @param timed whether minutes count
     * @param items of which pieces count
     * @param free whether what was asked for costs nothing now
     * @param freeUntil until when; null: not bound to an appointment
     * @param later what it costs after that
     * @param refused whether there is no price for it, or it is about a visit and none was given
     */
    record NewQuote(
            List<Choice> rules,
            @Nullable String rule,
            boolean ofAct,
            boolean timed,
            List<Item> items,
            boolean free,
            @Nullable String freeUntil,
            @Nullable String later,
            boolean refused) {}

    /** @param field of the form, by the place in the document that the calls take */
    record Item(String field, String name, String price) {}

    @GET
    @Operation(hidden = true)
    @Path("new")
    public Response fresh(
            @QueryParam("rule") @Nullable String rule,
            @QueryParam("visit") @Nullable String visit,
            @QueryParam("contract") @Nullable String contract,
            @QueryParam("case") @Nullable String ofCase,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Form form = Form.EMPTY
                    .with("rule", Frame.asked(rule).orElse(null))
                    .with("visit", Frame.asked(visit).orElse(null))
                    .with("contract", Frame.asked(contract).orElse(null))
                    .with("case", Frame.asked(ofCase).orElse(null));
            return page(Response.Status.OK, form, null, false, language);
        });
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("quotes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response quote(
            MultivaluedMap<String, String> sent, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Form form = Form.of(sent);
            Attempt.Outcome<ChargeDesk.Quote> done =
                    Attempt.of("A quote", () -> desk.quote(asked(form), frame.byWhom()));
            ChargeDesk.Quote quote = done.result();
            ChargeView told = quote == null ? null : quote.charge();
            if (told != null) {
                String ofCase = form.has("case") ? "?case=" + form.value("case") : "";
                return Response.seeOther(URI.create("/charges/" + told.id() + ofCase))
                        .build();
            }
            if (quote != null) {
                // what is free leaves nothing behind to be shown at an address of its own
                return page(Response.Status.OK, form, quote, false, language);
            }
            boolean refused = done.faults().isEmpty();
            return page(
                    refused ? Response.Status.CONFLICT : Form.REFUSED,
                    form.refused(done.faults()),
                    null,
                    refused,
                    language);
        });
    }

    private byte[] asked(Form form) {
        ObjectNode asked = form.tree(List.of("rule", "contract"), List.of());
        if (form.has("visit")) {
            asked.put("visit", visit(form.value("visit")));
        }
        if (form.has("at")) {
            asked.put("at", frame.moment(form.value("at")));
        }
        Form.number(asked, "minutes", form.value("minutes"));
        ObjectNode pieces = asked.putObject("pieces");
        rule(form)
                .ifPresent(rule ->
                        rule.items().forEach(item -> Form.number(pieces, item.toString(), form.value(field(item)))));
        return Form.bytes(asked);
    }

    /** The id of a visit that is named by its reference. */
    private String visit(String named) {
        return visits.findByReference(named.toUpperCase(Locale.ROOT))
                .map(Visit::id)
                .map(Object::toString)
                .orElse(named);
    }

    private Optional<ChargeRule> rule(Form form) {
        return Optional.ofNullable(rulebook.charges().get(form.value("rule")));
    }

    /** As a fault's pointer names the item. */
    private static String field(PriceRef item) {
        return PIECES + item.toString().replace("~", "~0").replace("/", "~1");
    }

    private Response page(
            Response.StatusType status,
            Form form,
            ChargeDesk.@Nullable Quote quote,
            boolean refused,
            Language language) {
        Speech speech = frame.speech(language);
        Optional<ChargeRule> rule = rule(form);
        Map<PriceRef, PriceItem> items = new LinkedHashMap<>();
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), rulebook.operator().zone());
        rule.ifPresent(one -> one.items()
                .forEach(ref -> rulebook.prices().findItem(ref, today).ifPresent(item -> items.put(ref, item))));
        Instant freeUntil = quote == null ? null : quote.freeUntil();
        ChargeDesk.Amount later = quote == null ? null : quote.later();
        NewQuote view = new NewQuote(
                rulebook.charges().values().stream()
                        .map(one -> new Choice(one.id(), one.names().in(language)))
                        .toList(),
                rule.map(one -> one.names().in(language)).orElse(null),
                rule.filter(ChargeRule::isOfAct).isPresent(),
                items.values().stream().anyMatch(item -> item.per() == PriceItem.Per.STARTED),
                items.entrySet().stream()
                        .filter(item -> item.getValue().per() == PriceItem.Per.PIECE)
                        .map(item -> item(item.getKey(), item.getValue(), speech))
                        .toList(),
                quote != null,
                freeUntil == null ? null : speech.moment(freeUntil),
                later == null ? null : speech.money(later.amount(), later.currency()),
                refused);
        return BoardPage.page(status, language, Pages.newcharge(view, form, frame.bar(language, Bar.Section.MONEY)));
    }

    private static Item item(PriceRef ref, PriceItem item, Speech speech) {
        return new Item(
                field(ref),
                item.names().in(speech.language()),
                speech.money(
                        item.price().getAmount(), item.price().getCurrencyUnit().getCode()));
    }
}
