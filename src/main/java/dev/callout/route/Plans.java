package dev.callout.route;

import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.territory.TerritoryId;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All plans, and their way from being asked for to being ready. Who solves a plan holds its epoch; a node that stalled
 * and comes back with an older one is refused, so that it cannot write over a newer answer.
 */
@ApplicationScoped
@Transactional
public class Plans {
    private final PlanRows rows;
    private final Publications publications;
    private final Clock clock;

    Plans(PlanRows rows, Publications publications, Clock clock) {
        this.rows = rows;
        this.publications = publications;
        this.clock = clock;
    }

    /** What is asked of a plan. */
    public record Request(TerritoryId territory, LocalDate day, int days, PlanReason reason, int seconds) {}

    /** A plan's problem and answer as JSON, and its stops. */
    public record Made(String problem, String result, List<Stop> stops) {
        public Made {
            stops = List.copyOf(stops);
        }
    }

    /** @throws NotFound where there is none */
    public Plan get(PlanId id) {
        return row(id).view();
    }

    /** The stops of a plan that is ready, by shift and position; empty before. */
    public List<Stop> stops(PlanId id) {
        return row(id).stops.stream()
                .map(PlannedStopRow::stop)
                .sorted(StopOrder.BY_PLACE)
                .toList();
    }

    /** At most so many, in the order of their ids, beginning after the given one. */
    public List<Plan> page(Optional<TerritoryId> territory, Optional<LocalDate> day, Optional<PlanId> after, int most) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters parameters = new Parameters();
        territory.ifPresent(id -> {
            conditions.add("territory = :territory");
            parameters.and("territory", id.value());
        });
        day.ifPresent(date -> {
            conditions.add("day = :day");
            parameters.and("day", date);
        });
        after.ifPresent(id -> {
            conditions.add("id > :after");
            parameters.and("after", id.value());
        });
        return rows.find(String.join(" and ", conditions) + " order by id", parameters).range(0, most - 1).stream()
                .map(PlanEntity::view)
                .toList();
    }

    /** Those that were queued or being solved, oldest first: what a restart must finish. */
    public List<Plan> listRunning() {
        return rows.list("state in ?1 order by id", PlanState.RUNNING).stream()
                .map(PlanEntity::view)
                .toList();
    }

    /**
     * Notes that a plan is wanted.
     *
     * @throws Refused where one for the territory and day is queued or being solved
     */
    public Plan queue(Request request, String byWhom) {
        PlanEntity running = rows.find(
                        "territory = ?1 and day = ?2 and state in ?3",
                        request.territory().value(),
                        request.day(),
                        PlanState.RUNNING)
                .firstResult();
        if (running != null) {
            throw alreadyRunning(running);
        }
        PlanEntity row = new PlanEntity();
        row.id = PlanId.fresh(clock).value();
        row.territory = request.territory().value();
        row.day = request.day();
        row.days = request.days();
        row.reason = request.reason();
        row.seconds = request.seconds();
        row.state = PlanState.QUEUED;
        row.requestedBy = byWhom;
        row.createdAt = clock.instant();
        rows.persist(row);
        // of two at once the index lets one through; the other is told so by the database
        rows.flush();
        return row.view();
    }

    /** Keeps a plan that was made while someone waited: it is ready at once. */
    public Plan keep(Request request, Made made, String byWhom) {
        PlanEntity row = new PlanEntity();
        row.id = PlanId.fresh(clock).value();
        row.territory = request.territory().value();
        row.day = request.day();
        row.days = request.days();
        row.reason = request.reason();
        row.seconds = request.seconds();
        row.state = PlanState.READY;
        row.requestedBy = byWhom;
        row.createdAt = clock.instant();
        row.startedAt = row.createdAt;
        row.finishedAt = row.createdAt;
        row.epoch = 1;
        row.basedOn = publications.latestNumber(request.territory());
        row.problem = made.problem();
        row.result = made.result();
        made.stops().forEach(stop -> row.stops.add(PlannedStopRow.of(stop)));
        rows.persistAndFlush(row);
        return row.view();
    }

    /** Takes a running plan up for solving, also one that another node left behind; raises its epoch. */
    public Plan takeUp(PlanId id) {
        PlanEntity row = row(id);
        requireRunning(row);
        row.state = PlanState.SOLVING;
        row.startedAt = clock.instant();
        row.epoch++;
        row.basedOn = publications.latestNumber(new TerritoryId(row.territory));
        rows.flush();
        return row.view();
    }

    /** Keeps the problem that is being solved, so that anybody can solve it again. */
    public void keepProblem(PlanId id, long epoch, String problem) {
        held(id, epoch).problem = problem;
    }

    /** Keeps the answer. */
    public Plan ready(PlanId id, long epoch, String result, List<Stop> stops) {
        PlanEntity row = held(id, epoch);
        row.state = PlanState.READY;
        row.finishedAt = clock.instant();
        row.result = result;
        row.stops.clear();
        stops.forEach(stop -> row.stops.add(PlannedStopRow.of(stop)));
        rows.flush();
        return row.view();
    }

    public void fail(PlanId id, long epoch, String failure) {
        PlanEntity row = held(id, epoch);
        row.state = PlanState.FAILED;
        row.finishedAt = clock.instant();
        row.failure = failure;
    }

    /** Marks a ready plan as published, and as superseded those of the replaced that are published nowhere any more. */
    public void markPublished(PlanId id, Collection<PlanId> replaced) {
        row(id).state = PlanState.PUBLISHED;
        replaced.stream()
                .filter(old -> !old.equals(id) && !publications.isLive(old))
                .forEach(old -> row(old).state = PlanState.SUPERSEDED);
        rows.flush();
    }

    /** The territory of a plan, without a look at the plan's state: that may still be about to change. */
    public TerritoryId territoryOf(PlanId id) {
        return rows.find("select territory from PlanEntity where id = ?1", id.value())
                .project(String.class)
                .firstResultOptional()
                .map(TerritoryId::new)
                .orElseThrow(() -> new NotFound("plan"));
    }

    /** The plan that is being made for the territory from the day on, if there is one. */
    public Optional<Plan> findRunning(TerritoryId territory, LocalDate day) {
        return rows.find("territory = ?1 and day = ?2 and state in ?3", territory.value(), day, PlanState.RUNNING)
                .firstResultOptional()
                .map(PlanEntity::view);
    }

    private PlanEntity held(PlanId id, long epoch) {
        PlanEntity row = row(id);
        requireRunning(row);
        if (row.epoch != epoch) {
            throw new Refused(ErrorCode.STALE_PLAN, "Another node has taken this plan up since.");
        }
        return row;
    }

    private static void requireRunning(PlanEntity row) {
        if (!PlanState.RUNNING.contains(row.state)) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT,
                    "A plan that is " + row.state + " is no longer solved.",
                    Map.of("state", row.state.name()));
        }
    }

    private static Refused alreadyRunning(PlanEntity running) {
        return new Refused(
                ErrorCode.ALREADY_RUNNING,
                ErrorCode.ALREADY_RUNNING.title(),
                Map.of("plan", running.id.toString(), "state", running.state.name()));
    }

    private PlanEntity row(PlanId id) {
        return rows.findByIdOptional(id.value()).orElseThrow(() -> new NotFound("plan"));
    }
}
