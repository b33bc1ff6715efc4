package dev.callout.dispatch;

import dev.callout.policy.NightlyRun;
import dev.callout.policy.PlanningKnobs;
import dev.callout.policy.Rulebook;
import dev.callout.promise.LearnedDurations;
import dev.callout.route.PlanId;
import dev.callout.route.PlanReason;
import dev.callout.route.Plans;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.time.LocalCalendar;
import dev.callout.time.WallClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * The planner's own clock: in each territory, at the rulebook's hour, a plan for the working days that follow. Any number
 * of nodes may look at once; the row of a territory lets one of them through. Runs that were slept through are caught up
 * with by one.
 */
@ApplicationScoped
class NightlyRuns {
    private static final Logger LOG = Logger.getLogger(NightlyRuns.class);
    private static final String BY = "nightly";

    private final Territories territories;
    private final Plans plans;
    private final LearnedDurations durations;
    private final Rulebook rulebook;
    private final EntityManager database;
    private final Clock clock;

    NightlyRuns(
            Territories territories,
            Plans plans,
            LearnedDurations durations,
            Rulebook rulebook,
            EntityManager database,
            Clock clock) {
        this.durations = durations;
        this.territories = territories;
        this.plans = plans;
        this.rulebook = rulebook;
        this.database = database;
        this.clock = clock;
    }

    /** Queues what is due now, all in one transaction with the notes that say so. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void queueDue(Consumer<PlanId> wanted) {
        Instant now = clock.instant();
        for (Territory territory : territories.list()) {
            Instant seen = holdAndMove(territory, now);
            NightlyRun nightly = rulebook.planning().nightly();
            Instant due = nightly.nextAfter(seen, territory.zone());
            if (!due.isAfter(now)) {
                // what the day has taught counts in the night's plan
                durations.learn();
                queue(territory, latestDue(nightly, due, now, territory), now, wanted);
            }
        }
    }

    private static Instant latestDue(NightlyRun nightly, Instant firstDue, Instant now, Territory territory) {
        Instant latest = firstDue;
        Instant next = nightly.nextAfter(latest, territory.zone());
        while (!next.isAfter(now)) {
            latest = next;
            next = nightly.nextAfter(latest, territory.zone());
        }
        return latest;
    }

    private void queue(Territory territory, Instant due, Instant now, Consumer<PlanId> wanted) {
        PlanningKnobs knobs = rulebook.planning();
        LocalCalendar calendar = knobs.nightly().calendar();
        WallClock wall = new WallClock(territory.zone());
        LocalDate first = calendar.nextWorkingDay(wall.dayOf(due));
        LocalDate today = wall.dayOf(now);
        if (first.isBefore(today)) {
            first = calendar.nextWorkingDay(today.minusDays(1));
        }
        LocalDate last = first;
        for (int more = 1; more < knobs.horizonWorkingDays(); more++) {
            last = calendar.nextWorkingDay(last);
        }
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
        int seconds = Math.toIntExact(Math.min(3600, knobs.search().nightly().toSeconds()));
        if (plans.findRunning(territory.id(), first).isPresent()) {
            LOG.infof("Nightly run of %s due at %s: a plan for %s is being made already", territory.id(), due, first);
            return;
        }
        Plans.Request request = new Plans.Request(territory.id(), first, days, PlanReason.NIGHTLY, seconds);
        PlanId plan = plans.queue(request, BY).id();
        wanted.accept(plan);
        LOG.infof("Nightly run of %s due at %s: plan %s for %s", territory.id(), due, plan, first);
    }

    /** Holds the territory's row until the transaction ends; a new territory has slept through nothing. */
    private Instant holdAndMove(Territory territory, Instant now) {
        database.createNativeQuery(
                        "INSERT INTO nightly_run (territory, seen_to) VALUES (:territory, :now) ON CONFLICT DO NOTHING")
                .setParameter("territory", territory.id().value())
                .setParameter("now", now)
                .executeUpdate();
        List<?> rows = database.createNativeQuery(
                        "SELECT seen_to FROM nightly_run WHERE territory = :territory FOR UPDATE", Instant.class)
                .setParameter("territory", territory.id().value())
                .getResultList();
        database.createNativeQuery(
                        "UPDATE nightly_run SET seen_to = greatest(seen_to, :now) WHERE territory = :territory")
                .setParameter("territory", territory.id().value())
                .setParameter("now", now)
                .executeUpdate();
        return (Instant) rows.get(0);
    }
}
