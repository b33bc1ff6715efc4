package dev.callout.settlement;

import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import dev.callout.promise.Outcome;
import dev.callout.promise.Promises;
import dev.callout.route.Publications;
import dev.callout.settlement.Cancellations.By;
import dev.callout.time.Window;
import dev.callout.visit.NewVisit;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import dev.callout.visit.Wishes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moves visits to times that suit their customers better, and charges those who ask too late for that to be free. */
@ApplicationScoped
@Transactional
public class Moves {
    private final Visits visits;
    private final Promises promises;
    private final Publications publications;
    private final Cancellations cancellations;

    Moves(Visits visits, Promises promises, Publications publications, Cancellations cancellations) {
        this.visits = visits;
        this.promises = promises;
        this.publications = publications;
        this.cancellations = cancellations;
    }

    /** When it suits instead, and whose wish it is. */
    public record Wish(List<Window> windows, @Nullable Window preferred, String reason, By by) {
        public Wish {
            windows = List.copyOf(windows);
        }
    }

    /** A visit that waits to be planned anew, and what its customer owes for that; empty: nothing. */
    public record Moved(Visit visit, Optional<Charge> charge) {}

    /**
     * Gives a visit other windows: what was told is settled, what is owed is due, and it is planned anew at its old place in
     * the queue, all at once.
     *
     * @throws Refused where somebody is on the way already, or it is over
     */
    public Moved move(Visit visit, Wish wish, String byWhom) {
        if (!VisitState.PLANNABLE.contains(visit.state())) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT,
                    "A visit that is " + visit.state() + " cannot be moved.",
                    Map.of("state", visit.state().name()));
        }
        boolean customers = wish.by() == By.CUSTOMER;
        Optional<Charge> owed = customers ? cancellations.chargeMove(visit, byWhom) : Optional.empty();
        Outcome outcome = customers ? Outcome.CUSTOMER_MOVED : Outcome.OPERATOR_MOVED;
        promises.withdraw(List.of(visit.id()), outcome, "moved", byWhom);
        publications.giveUp(visit.id());
        Wishes wishes = new Wishes(
                wish.windows(),
                wish.preferred(),
                visit.wishes().technicians(),
                visit.wishes().after());
        visits.revise(
                visit.id(),
                new NewVisit(visit.territory(), visit.place(), visit.work(), wishes, visit.intake(), visit.origin()),
                byWhom);
        return new Moved(visits.change(visit.id(), VisitState.REQUESTED, byWhom, wish.reason()), owed);
    }
}
