package dev.callout.promise;

import static java.util.stream.Collectors.toMap;

import dev.callout.customer.ContractId;
import dev.callout.customer.CustomerId;
import dev.callout.customer.Customers;
import dev.callout.error.NotFound;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of every window told and what became of it. It is only added to: the database refuses all else. Calls join
 * the caller's transaction, so that a publication and its promises are there together or not at all.
 */
@ApplicationScoped
@Transactional
public class Promises {
    /** The cause of a window that did not hold because the technician could not do the work. */
    public static final String NOT_DONE = "not done";

    private final PromiseRows rows;
    private final PromiseOutcomes outcomes;
    private final PromiseStandingRows standings;
    private final Visits visits;
    private final Customers customers;
    private final EntityManager database;
    private final Event<PromisesMade> madeEvents;
    private final Event<PromisesWithdrawn> withdrawnEvents;
    private final Clock clock;

    Promises(
            PromiseRows rows,
            PromiseOutcomes outcomes,
            PromiseStandingRows standings,
            Visits visits,
            Customers customers,
            EntityManager database,
            Event<PromisesMade> madeEvents,
            Event<PromisesWithdrawn> withdrawnEvents,
            Clock clock) {
        this.rows = rows;
        this.outcomes = outcomes;
        this.standings = standings;
        this.visits = visits;
        this.customers = customers;
        this.database = database;
        this.madeEvents = madeEvents;
        this.withdrawnEvents = withdrawnEvents;
        this.clock = clock;
    }

    /**
     * Records that customers are told windows. A window that is told again unchanged is no new promise; another one
     * supersedes the promise in force, which is then settled as moved. Of a crew's several windows for one visit the first
     * counts.
     *
     * @return the promises that were made, without those that stay
     * @throws NotFound where there is no such visit
     */
    public List<PromiseId> tell(List<ToldWindow> windows, Telling telling) {
        List<ToldWindow> ofVisits = onePerVisit(windows);
        List<VisitId> ids = ofVisits.stream().map(ToldWindow::visit).toList();
        Map<VisitId, Visit> known = visits.list(ids).stream().collect(toMap(Visit::id, visit -> visit));
        Map<VisitId, PromiseStandingEntity> last = lastTold(ids);
        Map<ContractId, UUID> payers = new HashMap<>();
        List<PromisesMade.Made> made = new ArrayList<>();
        for (ToldWindow told : ofVisits) {
            Visit visit = known.get(told.visit());
            if (visit == null) {
                throw new NotFound("visit");
            }
            PromiseStandingEntity before = last.get(told.visit());
            boolean open = before != null && before.outcome == null;
            if (before != null && open && before.window().equals(told.window())) {
                continue;
            }
            if (before != null && open) {
                outcomes.settle(before, telling.movedBy(), null, telling.cause(), telling.byWhom());
            }
            PromiseEntity row = row(told, telling, visit);
            ContractId contract = visit.place().contract();
            row.customer = contract == null ? null : payers.computeIfAbsent(contract, this::payer);
            row.supersedes = before == null ? null : before.id;
            rows.persist(row);
            made.add(new PromisesMade.Made(new PromiseId(row.id), told.visit(), told.window()));
        }
        database.flush();
        if (!made.isEmpty()) {
            madeEvents.fire(new PromisesMade(made, telling));
        }
        return made.stream().map(PromisesMade.Made::id).toList();
    }

    /**
     * Settles the windows in force of visits whose customers were told that nobody comes then.
     *
     * @param movedBy {@link Outcome#OPERATOR_MOVED} or {@link Outcome#CUSTOMER_MOVED}
     */
    public void withdraw(Collection<VisitId> ids, Outcome movedBy, String cause, String byWhom) {
        if (!movedBy.moved()) {
            throw new IllegalArgumentException("Withdrawing cannot end as " + movedBy);
        }
        List<VisitId> withdrawn = new ArrayList<>();
        for (PromiseStandingEntity promise : lastTold(ids).values()) {
            if (promise.outcome == null) {
                outcomes.settle(promise, movedBy, null, cause, byWhom);
                withdrawn.add(new VisitId(promise.visit));
            }
        }
        database.flush();
        if (!withdrawn.isEmpty()) {
            withdrawnEvents.fire(new PromisesWithdrawn(withdrawn, movedBy));
        }
    }

    /**
     * Settles a visit's window by the technician's arrival. Told again it changes nothing, told differently it is
     * corrected. Of a crew the first to arrive counts.
     */
    public void met(Met met, String byWhom) {
        for (PromiseStandingEntity promise : lastTold(List.of(met.visit())).values()) {
            outcomes.come(promise, met.against(promise.window()), met, byWhom);
        }
    }

    /** Settles a visit's window: the technician came and found nobody. */
    public void notReached(Met met, String byWhom) {
        for (PromiseStandingEntity promise : lastTold(List.of(met.visit())).values()) {
            outcomes.come(promise, Outcome.NOT_REACHED, met, byWhom);
        }
    }

    /**
     * Settles a promise by what is known from the field now, in place of what was believed before. What
     * was settled as moved for another cause, stays as it is.
     *
     * @param met who came when; null: nobody came
     * @param cause in a few words without names
     */
    public void settle(PromiseId id, Outcome outcome, @Nullable Met met, @Nullable String cause, String byWhom) {
        for (PromiseStandingEntity promise : read("id = ?1", id.value())) {
            if (!isMovedByOthers(promise)) {
                outcomes.settle(promise, outcome, met, cause, byWhom);
                database.flush();
            }
        }
    }

    /** What was believed to have become of a promise was a mistake: it is open again. What was moved otherwise stays so. */
    public void reopen(PromiseId id, String byWhom) {
        for (PromiseStandingEntity promise : read("id = ?1", id.value())) {
            if (promise.outcome != null && !isMovedByOthers(promise)) {
                outcomes.settle(promise, Outcome.REOPENED, null, null, byWhom);
                database.flush();
            }
        }
    }

    private static boolean isMovedByOthers(PromiseStandingEntity promise) {
        return promise.outcome != null && promise.outcome.moved() && !Objects.equals(promise.cause, NOT_DONE);
    }

    /** The newest promise of a visit, open or settled. */
    public Optional<Promise> findLast(VisitId visit) {
        return Optional.ofNullable(lastTold(List.of(visit)).get(visit)).map(PromiseStandingEntity::view);
    }

    /** The promises that customers count on now, by visit. */
    public Map<VisitId, Promise> listOpen(Collection<VisitId> ids) {
        return lastTold(ids).values().stream()
                .map(PromiseStandingEntity::view)
                .filter(Promise::open)
                .collect(toMap(Promise::visit, promise -> promise));
    }

    /** Everything that was told about a visit, oldest first. */
    public List<Promise> history(VisitId visit) {
        return read("visit = ?1 order by number", visit.value()).stream()
                .map(PromiseStandingEntity::view)
                .toList();
    }

    /** Everything that a customer was ever told, oldest first. */
    public List<Promise> history(CustomerId customer) {
        return read("customer = ?1 order by number", customer.value()).stream()
                .map(PromiseStandingEntity::view)
                .toList();
    }

    private Map<VisitId, PromiseStandingEntity> lastTold(Collection<VisitId> ids) {
        return read(
                        "visit in ?1 and supersededBy is null",
                        ids.stream().map(VisitId::value).toList())
                .stream()
                .collect(toMap(promise -> new VisitId(promise.visit), promise -> promise));
    }

    /** Detached, because what is written later in the same transaction changes the view. */
    private List<PromiseStandingEntity> read(String query, Object parameter) {
        List<PromiseStandingEntity> found = standings.list(query, parameter);
        found.forEach(database::detach);
        return found;
    }

    private static List<ToldWindow> onePerVisit(List<ToldWindow> windows) {
        Map<VisitId, ToldWindow> firsts = new LinkedHashMap<>();
        windows.forEach(told -> firsts.putIfAbsent(told.visit(), told));
        return List.copyOf(firsts.values());
    }

    private PromiseEntity row(ToldWindow told, Telling telling, Visit visit) {
        PromiseEntity row = new PromiseEntity();
        row.id = PromiseId.fresh(clock).value();
        row.visit = told.visit().value();
        row.territory = visit.territory().value();
        row.workKind = visit.work().kind();
        row.technician = PromiseOutcomes.value(told.technician());
        row.position = told.position();
        row.publication =
                telling.publication() == null ? null : telling.publication().value();
        row.windowStart = told.window().start();
        row.windowEnd = told.window().end();
        row.rate = told.rate();
        row.computed = told.computed();
        row.channel = telling.channel();
        row.toldAt = clock.instant();
        row.toldBy = telling.byWhom();
        return row;
    }

    private UUID payer(ContractId contract) {
        return customers.getContract(contract).customer().value();
    }
}
