package dev.callout.settlement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callout.customer.ContractId;
import dev.callout.database.UuidV7;
import dev.callout.policy.Rulebook;
import dev.callout.time.WallClock;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What customers get back for a service that did not work. */
@ApplicationScoped
@Transactional
public class Compensations {
    private static final JsonMapper JSON = new JsonMapper();

    private final CompensationRows rows;
    private final Subscriptions subscriptions;
    private final Rulebook rulebook;
    private final Clock clock;

    Compensations(CompensationRows rows, Subscriptions subscriptions, Rulebook rulebook, Clock clock) {
        this.rows = rows;
        this.subscriptions = subscriptions;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * A compensation that was given.
     *
     * @param inAll what the whole claim comes to
     * @param now what is given in addition to earlier parts of it
     */
    public record Granted(UUID id, Compensation inAll, Money now) {}

    /**
     * What the outages of a contract come to, by what it paid then; stores nothing.
     *
     * @param outages each from the report to the repair
     */
    public Compensation reckon(ContractId contract, Collection<Window> outages) {
        CurrencyUnit currency = rulebook.prices().requireCurrency();
        ZoneId zone = rulebook.operator().zone();
        CompensationLaw law = new CompensationLaw(rulebook.compensation(), new WallClock(zone), currency);
        List<Window> all = ChargeFacts.joined(outages);
        if (all.isEmpty()) {
            return law.reckon(all, List.of(), List.of());
        }
        Window span = new Window(all.get(0).start(), all.get(all.size() - 1).end());
        return law.reckon(all, subscriptions.paid(contract, span, zone), subscriptions.suspensions(contract));
    }

    /**
     * Gives a compensation. Told again with more outages it gives only what is new: the parts of a claim add up to the whole.
     *
     * @param outages all that belong to the claim
     * @param claim what it answers: a case's or claim's reference
     */
    public Granted grant(ContractId contract, Collection<Window> outages, String claim, String byWhom) {
        Compensation inAll = reckon(contract, outages);
        CurrencyUnit currency = inAll.amount().getCurrencyUnit();
        Money before = given(contract, claim).stream()
                .map(row -> Amounts.read(currency, row.amount))
                .reduce(Money.zero(currency), Money::plus);
        Instant now = clock.instant();
        CompensationEntity row = new CompensationEntity();
        row.id = UuidV7.at(now);
        row.contract = contract.value();
        row.claim = claim;
        row.currency = currency.getCode();
        row.amount = inAll.beyond(before).getAmount();
        row.inAll = inAll.amount().getAmount();
        row.exact = inAll.exact();
        row.rounding = inAll.rounding().name();
        row.outages = text(outages);
        row.rulebook = rulebook.version();
        row.madeAt = now;
        row.madeBy = byWhom;
        rows.persistAndFlush(row);
        return new Granted(row.id, inAll, inAll.beyond(before));
    }

    /** The outages that compensations of a claim were given for so far. */
    public List<Window> outages(ContractId contract, String claim) {
        return ChargeFacts.joined(given(contract, claim).stream()
                .flatMap(row -> windows(row.outages).stream())
                .toList());
    }

    /** What was given for a claim so far, oldest first. */
    List<Granted> list(ContractId contract, String claim) {
        return given(contract, claim).stream()
                .map(row -> {
                    CurrencyUnit currency = CurrencyUnit.of(row.currency);
                    Money inAll = Amounts.read(currency, row.inAll);
                    Compensation now = reckon(contract, windows(row.outages));
                    // days are shown where they still come to what was given: prices may be others by now
                    List<LostDay> days = now.amount().equals(inAll) ? now.days() : List.of();
                    return new Granted(
                            row.id,
                            new Compensation(days, row.exact, RoundingMode.valueOf(row.rounding), inAll),
                            Amounts.read(currency, row.amount));
                })
                .toList();
    }

    private List<CompensationEntity> given(ContractId contract, String claim) {
        return rows.list("contract = ?1 and claim = ?2 order by id", contract.value(), claim);
    }

    private static List<Window> windows(String text) {
        try {
            List<Window> windows = new ArrayList<>();
            for (JsonNode one : JSON.readTree(text)) {
                windows.add(new Window(
                        Instant.parse(one.get("start").asText()),
                        Instant.parse(one.get("end").asText())));
            }
            return windows;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(Collection<Window> outages) {
        try {
            return JSON.writeValueAsString(ChargeFacts.joined(outages).stream()
                    .map(window -> Map.of(
                            "start",
                            window.start().toString(),
                            "end",
                            window.end().toString()))
                    .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
