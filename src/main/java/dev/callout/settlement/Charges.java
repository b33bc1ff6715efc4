package dev.callout.settlement;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.ETags;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.policy.ChargeRule;
import dev.callout.policy.Rulebook;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What customers owe; the only way to make a charge or to change its state. */
@ApplicationScoped
@Transactional(dontRollbackOn = PriceMissing.class)
public class Charges {
    private final ChargeRows rows;
    private final Rulebook rulebook;
    private final Event<ChargeMade> made;
    private final Clock clock;

    Charges(ChargeRows rows, Rulebook rulebook, Event<ChargeMade> made, Clock clock) {
        this.rows = rows;
        this.rulebook = rulebook;
        this.made = made;
        this.clock = clock;
    }

    /** @throws NotFound where there is none */
    public Charge get(ChargeId id) {
        return row(id).view();
    }

    /** All charges of a visit, oldest first. */
    public List<Charge> list(VisitId visit) {
        return rows.list("visit = ?1 order by id", visit.value()).stream()
                .map(ChargeEntity::view)
                .toList();
    }

    /** All charges of the visits, and those with one of the ids, oldest first. */
    public List<Charge> list(Collection<VisitId> visits, Collection<UUID> ids) {
        return rows
                .list(
                        "visit in ?1 or id in ?2 order by id",
                        visits.stream().map(VisitId::value).toList(),
                        List.copyOf(ids))
                .stream()
                .map(ChargeEntity::view)
                .toList();
    }

    /** At most so many that the filter lets through, in the order of their ids. */
    public List<Charge> page(ChargeFilter filter, int most) {
        return rows.find(filter.query(), filter.parameters()).range(0, most - 1).stream()
                .map(ChargeEntity::view)
                .toList();
    }

    /** What it would cost; stores nothing. */
    Priced price(NewCharge asked) {
        LocalDate day = asked.facts().at().atZone(asked.zone()).toLocalDate();
        return new Tariff(rulebook.prices())
                .price(asked.rule(), asked.facts(), day, asked.whose().priceList());
    }

    /** Records that a customer is told a price before the act that causes it. */
    Charge quote(NewCharge asked, String byWhom) {
        ChargeEntity row = row(asked, byWhom);
        row.state = ChargeState.QUOTED;
        row.toldAt = clock.instant();
        row.toldBy = byWhom;
        rows.persistAndFlush(row);
        return row.view();
    }

    /**
     * Makes a charge due. Where the same was quoted for the visit before, the quote becomes due; where it is due already, the
     * facts are put together and priced anew. What is free is not charged.
     *
     * @param agreedBy who ordered it; null: nobody was asked
     */
    Optional<Charge> book(NewCharge asked, @Nullable String agreedBy, String byWhom) {
        ChargeEntity known = standing(asked);
        boolean due = known != null && known.state == ChargeState.DUE;
        ChargeFacts facts = known != null && due
                ? FactsText.facts(FactsText.read(known.facts)).with(asked.facts())
                : asked.facts();
        NewCharge whole = new NewCharge(asked.rule(), asked.whose(), asked.zone(), facts, asked.notes());
        Priced priced = price(whole);
        if (priced.isFree() && !due) {
            return Optional.empty();
        }
        ChargeEntity row = known == null ? row(whole, byWhom) : known;
        write(whole, priced, row);
        row.state = ChargeState.DUE;
        row.agreedBy = agreedBy == null ? row.agreedBy : agreedBy;
        rows.persistAndFlush(row);
        Charge charge = row.view();
        made.fire(new ChargeMade(charge));
        return Optional.of(charge);
    }

    /** Makes a quote due, because the customer agreed. */
    public Charge accept(ChargeId id, @Nullable String ifMatch, String agreedBy, String byWhom) {
        ChargeEntity row = decide(id, ifMatch, ChargeState.DUE, byWhom);
        row.agreedBy = agreedBy;
        rows.flush();
        Charge charge = row.view();
        made.fire(new ChargeMade(charge));
        return charge;
    }

    /** Ends a quote: the customer does not want it, or the operator will not do it. */
    public Charge refuse(ChargeId id, @Nullable String ifMatch, String reason, String byWhom) {
        ChargeEntity row = decide(id, ifMatch, ChargeState.REFUSED, byWhom);
        row.reason = reason;
        rows.flush();
        return row.view();
    }

    /**
     * Lets a customer off.
     *
     * @throws Refused where the rule does not leave it to the caller
     */
    public Charge waive(ChargeId id, @Nullable String ifMatch, String reason, Caller caller) {
        ChargeRule.Waiver who = row(id).waivedBy;
        if (!may(who, caller)) {
            String message = who == ChargeRule.Waiver.NOBODY
                    ? "Nobody may waive this charge."
                    : "Only an administrator may waive this charge.";
            throw new Refused(ErrorCode.NOT_ALLOWED, message, Map.of("waivedBy", who.name()));
        }
        ChargeEntity row = decide(id, ifMatch, ChargeState.WAIVED, caller.name());
        row.reason = reason;
        rows.flush();
        return row.view();
    }

    /** Whether the caller may let the customer off, as the charge stands. */
    public boolean mayWaive(Charge charge, Caller caller) {
        return charge.state().mayBecome(ChargeState.WAIVED) && may(charge.waivedBy(), caller);
    }

    private static boolean may(ChargeRule.Waiver who, Caller caller) {
        return who == ChargeRule.Waiver.DISPATCHER || who == ChargeRule.Waiver.ADMIN && caller.has(Roles.ADMIN);
    }

    /** Lets a customer off because what was charged for has not happened. */
    void letOff(ChargeId id, String reason, String byWhom) {
        decide(id, null, ChargeState.WAIVED, byWhom).reason = reason;
        rows.flush();
    }

    private ChargeEntity decide(ChargeId id, @Nullable String ifMatch, ChargeState next, String byWhom) {
        ChargeEntity row = row(id);
        ETags.requireMatch(ifMatch, row.version);
        if (!row.state.mayBecome(next)) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT,
                    "A charge that is " + row.state + " cannot become " + next + ".",
                    Map.of("state", row.state.name()));
        }
        row.state = next;
        row.decidedAt = clock.instant();
        row.decidedBy = byWhom;
        return row;
    }

    private ChargeEntity row(ChargeId id) {
        return rows.findByIdOptional(id.value()).orElseThrow(() -> new NotFound("charge"));
    }

    /** What is quoted or due for the same visit by the same rule; help without a visit is a matter of its own each time. */
    private @Nullable ChargeEntity standing(NewCharge asked) {
        VisitId visit = asked.whose().visit();
        return visit == null
                ? null
                : rows.find(
                                "visit = ?1 and rule = ?2 and state in ('QUOTED', 'DUE') order by state desc, id desc",
                                visit.value(),
                                asked.rule().id())
                        .firstResult();
    }

    private ChargeEntity row(NewCharge asked, String byWhom) {
        ChargeEntity row = new ChargeEntity();
        row.id = ChargeId.fresh(clock).value();
        row.rule = asked.rule().id();
        row.waivedBy = asked.rule().waivedBy();
        row.visit = asked.whose().visit() == null ? null : asked.whose().visit().value();
        row.contract = contract(asked);
        row.madeAt = clock.instant();
        row.madeBy = byWhom;
        write(asked, price(asked), row);
        return row;
    }

    private static @Nullable UUID contract(NewCharge asked) {
        return asked.whose().contract() == null
                ? null
                : asked.whose().contract().value();
    }

    private void write(NewCharge asked, Priced priced, ChargeEntity row) {
        row.at = asked.facts().at();
        row.price(priced);
        row.rulebook = rulebook.version();
        Map<String, String> notes = new HashMap<>(asked.notes());
        row.facts = FactsText.write(asked.facts(), notes);
    }
}
