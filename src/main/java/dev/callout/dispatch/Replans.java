package dev.callout.dispatch;

import dev.callout.dispatch.live.Lengths;
import dev.callout.dispatch.live.WindowsToTell;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.planning.problem.Limits;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanJson;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.ProblemJson;
import dev.callout.planning.replan.ReplanLimits;
import dev.callout.planning.replan.Replanned;
import dev.callout.planning.replan.Replanner;
import dev.callout.policy.Rulebook;
import dev.callout.promise.arrival.WindowLimits;
import dev.callout.route.PlanReason;
import dev.callout.route.Plans;
import dev.callout.technician.Absence;
import dev.callout.technician.AbsenceId;
import dev.callout.technician.Shifts;
import dev.callout.technician.Technician;
import dev.callout.technician.Technicians;
import dev.callout.territory.Territories;
import dev.callout.territory.TerritoryId;
import dev.callout.time.WallClock;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Replans a published day while someone waits, and keeps the answer as a plan that can be reviewed and published. */
@ApplicationScoped
class Replans {
    private static final Logger LOG = Logger.getLogger(Replans.class);

    private final Territories territories;
    private final Snapshots snapshots;
    private final ProblemReading reading;
    private final Plans plans;
    private final PlanTrail trail;
    private final Visits visits;
    private final Technicians technicians;
    private final Shifts shifts;
    private final Rulebook rulebook;
    private final Clock clock;

    Replans(
            Territories territories,
            Snapshots snapshots,
            ProblemReading reading,
            Plans plans,
            PlanTrail trail,
            Visits visits,
            Technicians technicians,
            Shifts shifts,
            Rulebook rulebook,
            Clock clock) {
        this.territories = territories;
        this.snapshots = snapshots;
        this.reading = reading;
        this.plans = plans;
        this.trail = trail;
        this.visits = visits;
        this.technicians = technicians;
        this.shifts = shifts;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** @param visit that was to be put in; null: nothing in particular */
    record Answer(
            dev.callout.route.Plan plan,
            Replanned replanned,
            @Nullable VisitId visit) {}

    /**
     * Puts a visit into the routes that are published for a day.
     *
     * @param date null: today
     * @param budget customers who may be told anew; null: as the rulebook says
     * @throws Refused where nothing is published then, or the visit is not to be planned on it or stands on a route already
     */
    @Transactional
    Answer insert(
            TerritoryId territory, VisitId id, @Nullable LocalDate date, @Nullable Integer budget, String byWhom) {
        Visit visit = visits.get(id);
        if (!visit.territory().equals(territory)) {
            throw new NotFound("visit");
        }
        Snapshot snapshot = published(territory, date);
        if (!snapshot.demand().liveStops(id).isEmpty()) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "The visit stands on a published route already.");
        }
        PlanningProblem problem = problem(snapshot, budget);
        if (problem.visits().stream().noneMatch(one -> one.id().equals(id.toString()))) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT,
                    "The visit is not to be planned on this day.",
                    Map.of("state", visit.state().name()));
        }
        Replanned answer = Replanner.insert(problem, id.toString(), ReplanLimits.ofInsertion(null));
        return new Answer(keep(snapshot, problem, answer, PlanReason.INSERTION, byWhom), answer, id);
    }

    /**
     * Notes what has happened and mends the day. Absences and cancellations are kept whether or not the plan is published.
     *
     * @throws Refused where nothing is published then, or a visit cannot be cancelled any more
     */
    @Transactional
    Answer repair(TerritoryId territory, Happening happening, String byWhom) {
        published(territory, happening.date());
        note(territory, happening, byWhom);
        Snapshot snapshot = published(territory, happening.date());
        PlanningProblem problem = problem(snapshot, happening.budget());
        Happening.Overrun overrun = happening.overrun();
        if (overrun != null) {
            problem = Overruns.applied(problem, overrun);
        }
        Replanned answer = Replanner.repair(problem, ReplanLimits.ofRepair(null));
        return new Answer(keep(snapshot, problem, answer, PlanReason.REPAIR, byWhom), answer, null);
    }

    private void note(TerritoryId territory, Happening happening, String byWhom) {
        Happening.Gone gone = happening.gone();
        if (gone != null) {
            Technician technician = technicians.get(gone.technician());
            if (!technician.territory().equals(territory)) {
                throw new NotFound("technician");
            }
            shifts.putAbsence(new Absence(AbsenceId.fresh(clock), technician.id(), gone.window(), gone.reason()));
        }
        Happening.Cancelled cancelled = happening.cancelled();
        if (cancelled != null) {
            if (!visits.get(cancelled.visit()).territory().equals(territory)) {
                throw new NotFound("visit");
            }
            visits.change(cancelled.visit(), VisitState.CANCELLED, byWhom, cancelled.reason());
        }
    }

    private Snapshot published(TerritoryId id, @Nullable LocalDate date) {
        LocalDate day = date == null ? new WallClock(territories.get(id).zone()).dayOf(clock.instant()) : date;
        Snapshot snapshot = snapshots.readHere(id, day, 1);
        if (snapshot.live().isEmpty()) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT, "Nothing is published for this day.", Map.of("date", day.toString()));
        }
        return snapshot;
    }

    private PlanningProblem problem(Snapshot snapshot, @Nullable Integer budget) {
        PlanningProblem problem = reading.write(snapshot, clock.instant());
        PlanningProblem limited = budget == null ? problem : problem.withLimits(new Limits(budget));
        return reading.travelled(limited, snapshot.territory().id());
    }

    private dev.callout.route.Plan keep(
            Snapshot snapshot, PlanningProblem problem, Replanned answer, PlanReason reason, String byWhom) {
        Plan told = WindowsToTell.beside(
                answer.plan(),
                problem,
                Lengths.of(rulebook.promises()),
                WindowLimits.of(
                        rulebook.promises().windowWidth(), rulebook.promises().rate()));
        dev.callout.route.Plan kept = plans.keep(
                new Plans.Request(snapshot.territory().id(), snapshot.days().first(), 1, reason, 0),
                new Plans.Made(
                        new String(ProblemJson.write(problem), StandardCharsets.UTF_8),
                        new String(PlanJson.write(told, problem.timeZone()), StandardCharsets.UTF_8),
                        Stops.of(problem, told)),
                byWhom);
        trail.keep(kept.id(), snapshot.basis());
        LOG.infof(
                "Plan %s answers %s: %d customers told anew",
                kept.id(), reason, answer.toldAnew().size());
        return kept;
    }
}
