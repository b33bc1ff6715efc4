package dev.callout.settlement;

import dev.callout.customer.ContractId;
import dev.callout.database.UuidV7;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.policy.PriceItem;
import dev.callout.policy.PriceRef;
import dev.callout.policy.Rulebook;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which package a contract pays for when, and when it pays for none because the service is suspended. */
@ApplicationScoped
@Transactional
public class Subscriptions {
    private final SubscriptionRows rows;
    private final SuspensionRows suspensions;
    private final Rulebook rulebook;
    private final Clock clock;

    Subscriptions(SubscriptionRows rows, SuspensionRows suspensions, Rulebook rulebook, Clock clock) {
        this.rows = rows;
        this.suspensions = suspensions;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * The package of a contract from a moment on, in place of the one before.
     *
     * @throws Refused where the item is no subscription, or another one begins later already
     */
    public void begin(ContractId contract, PriceRef item, Instant from) {
        require(item, from);
        findAt(contract, from).ifPresent(before -> {
            if (before.starts.equals(from)) {
                rows.delete(before);
            } else {
                before.ends = from;
            }
            rows.flush();
        });
        if (rows.count("contract = ?1 and starts > ?2", contract.value(), from) > 0) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "Another package begins later already.");
        }
        SubscriptionEntity row = new SubscriptionEntity();
        row.id = UuidV7.at(clock.instant());
        row.contract = contract.value();
        row.priceList = item.list();
        row.item = item.item();
        row.starts = from;
        rows.persistAndFlush(row);
    }

    /**
     * Changes to an equivalent package: one of the same kind.
     *
     * @throws Refused where it is not equivalent
     * @throws NotFound where the contract has no package then
     */
    public void change(ContractId contract, PriceRef item, Instant from) {
        SubscriptionEntity now = findAt(contract, from).orElseThrow(() -> new NotFound("subscription"));
        String kind = require(now.ref(), from).kind();
        if (kind.isEmpty() || !kind.equals(require(item, from).kind())) {
            String message = "The package is not equivalent: only one of the same kind is.";
            throw new Refused(
                    ErrorCode.STATE_CONFLICT,
                    message,
                    Map.of("package", now.ref().toString()));
        }
        begin(contract, item, from);
    }

    /** @param until null: until it is ended */
    public void suspend(ContractId contract, Instant from, @Nullable Instant until, String reason, String byWhom) {
        boolean overlaps = suspensions(contract).stream()
                .anyMatch(known -> known.overlaps(new Window(from, until == null ? Instant.MAX : until)));
        if (overlaps) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "The service is suspended then already.");
        }
        SuspensionEntity row = new SuspensionEntity();
        row.id = UuidV7.at(clock.instant());
        row.contract = contract.value();
        row.starts = from;
        row.ends = until;
        row.reason = reason;
        row.madeBy = byWhom;
        suspensions.persistAndFlush(row);
    }

    /**
     * Ends the suspension that is in force.
     *
     * @throws NotFound where there is none
     */
    public void resume(ContractId contract, Instant at) {
        SuspensionEntity row = suspensions
                .find("contract = ?1 and starts < ?2 and (ends is null or ends > ?2)", contract.value(), at)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("suspension"));
        row.ends = at;
        suspensions.flush();
    }

    /** When the contract paid nothing. */
    public List<Window> suspensions(ContractId contract) {
        return suspensions.list("contract = ?1 order by starts", contract.value()).stream()
                .map(SuspensionEntity::window)
                .toList();
    }

    /** The package that the contract pays for at a moment. */
    public Optional<PriceRef> find(ContractId contract, Instant at) {
        return findAt(contract, at).map(SubscriptionEntity::ref);
    }

    /** What the contract paid a month within a span; a new edition of the price list begins with its local day. */
    List<PaidPeriod> paid(ContractId contract, Window span, ZoneId zone) {
        List<PaidPeriod> periods = new ArrayList<>();
        Tariff tariff = new Tariff(rulebook.prices());
        for (SubscriptionEntity row : rows.list("contract = ?1 order by starts", contract.value())) {
            Instant start = row.starts.isBefore(span.start()) ? span.start() : row.starts;
            Instant end = row.ends == null || row.ends.isAfter(span.end()) ? span.end() : row.ends;
            if (start.isBefore(end)) {
                for (Window part : cut(new Window(start, end), editions(row.ref(), zone))) {
                    LocalDate day = part.start().atZone(zone).toLocalDate();
                    periods.add(new PaidPeriod(part, tariff.monthly(row.ref(), day)));
                }
            }
        }
        return periods;
    }

    private TreeSet<Instant> editions(PriceRef item, ZoneId zone) {
        TreeSet<Instant> begins = new TreeSet<>();
        var list = rulebook.prices().lists().get(item.list());
        if (list != null) {
            list.editions()
                    .forEach(edition ->
                            begins.add(edition.from().atStartOfDay(zone).toInstant()));
        }
        return begins;
    }

    private static List<Window> cut(Window window, TreeSet<Instant> at) {
        List<Window> parts = new ArrayList<>();
        Instant from = window.start();
        for (Instant begin : at.subSet(window.start(), false, window.end(), false)) {
            parts.add(new Window(from, begin));
            from = begin;
        }
        parts.add(new Window(from, window.end()));
        return parts;
    }

    private Optional<SubscriptionEntity> findAt(ContractId contract, Instant at) {
        return rows.find("contract = ?1 and starts <= ?2 and (ends is null or ends > ?2)", contract.value(), at)
                .firstResultOptional();
    }

    private PriceItem require(PriceRef item, Instant at) {
        LocalDate day = at.atZone(rulebook.operator().zone()).toLocalDate();
        return rulebook.prices()
                .findItem(item, day)
                .filter(found -> found.per() == PriceItem.Per.MONTH)
                .orElseThrow(() -> new Refused(
                        ErrorCode.STATE_CONFLICT, "The price lists hold no subscription " + item + " then."));
    }
}
