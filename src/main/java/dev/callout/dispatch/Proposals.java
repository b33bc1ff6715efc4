package dev.callout.dispatch;

import dev.callout.database.UuidV7;
import dev.callout.dispatch.live.Telling;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.planning.problem.PlanJson;
import dev.callout.planning.problem.ProblemJson;
import dev.callout.route.Plan;
import dev.callout.route.PlanId;
import dev.callout.route.PlanReason;
import dev.callout.route.Plans;
import dev.callout.route.Publication;
import dev.callout.route.Publications;
import dev.callout.territory.Territories;
import dev.callout.territory.TerritoryId;
import dev.callout.time.WallClock;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What a dispatcher may do about a running day: rescues of windows that will break, gaps for what stands on no route, and
 * telling customers early. Accepting one publishes routes, windows and messages at once or not at all.
 */
@ApplicationScoped
@Transactional
class Proposals {
    private static final Logger LOG = Logger.getLogger(Proposals.class);

    private final ProposalRows rows;
    private final RunningDays days;
    private final Territories territories;
    private final Publications publications;
    private final Plans plans;
    private final PlanTrail trail;
    private final Publishing publishing;
    private final EntityManager database;
    private final Clock clock;

    Proposals(
            ProposalRows rows,
            RunningDays days,
            Territories territories,
            Publications publications,
            Plans plans,
            PlanTrail trail,
            Publishing publishing,
            EntityManager database,
            Clock clock) {
        this.rows = rows;
        this.days = days;
        this.territories = territories;
        this.publications = publications;
        this.plans = plans;
        this.trail = trail;
        this.publishing = publishing;
        this.database = database;
        this.clock = clock;
    }

    /** One that is open, with what its customers would be told. */
    record Open(UUID id, Choices.Priced priced) {}

    /** @param running null where nothing is published for the day */
    record Listed(
            LocalDate day, Instant at, @Nullable RunningDay running, List<Choices.Danger> dangers, List<Open> open) {}

    /** @param date null: today */
    Listed list(TerritoryId territory, @Nullable LocalDate date) {
        Instant now = now();
        LocalDate day = date == null ? new WallClock(territories.get(territory).zone()).dayOf(now) : date;
        Optional<RunningDay> running = days.find(territory, day, now);
        if (running.isEmpty()) {
            return new Listed(day, now, null, List.of(), List.of());
        }
        Publication live = live(running.get());
        Choices.Listed listed = new Choices(running.get()).list();
        listed.choices().forEach(priced -> keep(live, priced.choice(), now));
        List<ProposalEntity> known = rows.list("publication", live.id().value());
        Map<String, ProposalEntity> kept =
                known.stream().collect(Collectors.toMap(row -> row.mark, Function.identity()));
        // as time goes on the window that would be told is another one, and the answer still no
        Set<UUID> notToBeTold = known.stream()
                .filter(row -> row.kind == Choice.Kind.TELL && row.state == ProposalEntity.State.DISMISSED)
                .map(row -> row.visit)
                .collect(Collectors.toSet());
        List<Open> open = new ArrayList<>();
        for (Choices.Priced priced : listed.choices()) {
            ProposalEntity row = kept.get(priced.choice().mark());
            boolean refused = row != null && row.kind == Choice.Kind.TELL && notToBeTold.contains(row.visit);
            if (row != null && row.state == ProposalEntity.State.OPEN && !refused) {
                open.add(new Open(row.id, priced));
            }
        }
        return new Listed(day, now, running.get(), listed.dangers(), open);
    }

    /** The same proposal is one row, however many look at once. */
    private void keep(Publication live, Choice choice, Instant now) {
        database.createNativeQuery("INSERT INTO proposal (id, version, territory, day, publication, kind, visit, mark,"
                        + " content, state, made_at) VALUES (?1, 0, ?2, ?3, ?4, ?5, ?6, ?7, CAST(?8 AS jsonb), 'OPEN', ?9)"
                        + " ON CONFLICT (publication, mark) DO NOTHING")
                .setParameter(1, UuidV7.at(now))
                .setParameter(2, live.territory().value())
                .setParameter(3, live.day())
                .setParameter(4, live.id().value())
                .setParameter(5, choice.kind().name())
                .setParameter(6, VisitId.of(choice.visit()).value())
                .setParameter(7, choice.mark())
                .setParameter(8, choice.json())
                .setParameter(9, now)
                .executeUpdate();
    }

    /** What was done, and whom it told. */
    record Accepted(Plan plan, List<Telling> told) {}

    /**
     * Does what was proposed. Doing so again answers the same.
     *
     * @throws Refused as stale where the routes have changed since, by a publication or by what was reported
     */
    Accepted accept(TerritoryId territory, UUID id, String byWhom) {
        ProposalEntity row = held(territory, id);
        if (row.state == ProposalEntity.State.ACCEPTED && row.plan != null) {
            return new Accepted(plans.get(new PlanId(row.plan)), List.of());
        }
        requireOpen(row);
        RunningDay running = days.find(territory, row.day, now())
                .filter(day -> live(day).id().value().equals(row.publication))
                .orElseThrow(() -> stale("Other routes have been published since this was proposed."));
        Choice choice = Choice.read(row.content);
        Choices choices = new Choices(running);
        String obstacle = choices.obstacle(choice);
        if (obstacle != null) {
            throw stale(obstacle);
        }
        Choices.Taken taken = choices.take(choice);
        boolean nobodyComes = choice.kind() == Choice.Kind.TELL && choice.window() == null;
        Plan made = publish(running, taken, nobodyComes ? Set.of(choice.visit()) : Set.of(), byWhom);
        row.state = ProposalEntity.State.ACCEPTED;
        row.plan = made.id().value();
        decided(row, byWhom);
        LOG.infof("Proposal %s (%s) is accepted by %s: plan %s", id, row.kind, byWhom, made.id());
        return new Accepted(made, taken.told());
    }

    /** It is not shown again as long as these routes hold. */
    void dismiss(TerritoryId territory, UUID id, String byWhom) {
        ProposalEntity row = held(territory, id);
        if (row.state != ProposalEntity.State.DISMISSED) {
            requireOpen(row);
            row.state = ProposalEntity.State.DISMISSED;
            decided(row, byWhom);
        }
    }

    private Plan publish(RunningDay running, Choices.Taken taken, Set<String> dropped, String byWhom) {
        Publication live = live(running);
        LivePlans writer = new LivePlans(running, taken.day(), taken.outlook(), dropped);
        var plan = writer.plan(PlanAnswer.of(plans.get(live.plan())).leftOut());
        var problem = taken.outlook().problem();
        Plan kept = plans.keep(
                new Plans.Request(live.territory(), live.day(), 1, PlanReason.REPAIR, 0),
                new Plans.Made(
                        new String(ProblemJson.write(problem), StandardCharsets.UTF_8),
                        new String(PlanJson.write(plan, problem.timeZone()), StandardCharsets.UTF_8),
                        writer.stops(plan)),
                byWhom);
        trail.keep(kept.id(), running.snapshot().basis());
        return publishing.publishAtOnce(kept.id(), running.snapshot(), byWhom);
    }

    private void decided(ProposalEntity row, String byWhom) {
        row.decidedAt = clock.instant();
        row.decidedBy = byWhom;
        rows.flush();
    }

    private static void requireOpen(ProposalEntity row) {
        if (row.state != ProposalEntity.State.OPEN) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT, "The proposal is " + row.state + ".", Map.of("state", row.state.name()));
        }
    }

    private static Refused stale(String why) {
        return new Refused(ErrorCode.STALE_PLAN, why);
    }

    /** First the territory, then the proposal: of two at once the second reads what the first has done. */
    private ProposalEntity held(TerritoryId territory, UUID id) {
        ProposalEntity row = rows.findById(id);
        if (row == null || !row.territory.equals(territory.value())) {
            throw new NotFound("proposal");
        }
        publications.holdTerritory(territory);
        database.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    private static Publication live(RunningDay running) {
        Snapshot snapshot = running.snapshot();
        return Objects.requireNonNull(snapshot.live().get(snapshot.days().first()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
