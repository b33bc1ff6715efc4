package dev.callout.dispatch;

import dev.callout.customer.Site;
import dev.callout.route.Plan;
import dev.callout.route.PlanState;
import dev.callout.route.Plans;
import dev.callout.route.Publication;
import dev.callout.route.Publications;
import dev.callout.technician.Shift;
import dev.callout.technician.Technician;
import dev.callout.technician.TechnicianId;
import dev.callout.technician.Technicians;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a territory's day together: its published routes, and what is on none. */
@ApplicationScoped
public class Board {
    private static final int LATEST = 500;

    private final Snapshots snapshots;
    private final Publications publications;
    private final Plans plans;
    private final RouteParts parts;
    private final Technicians technicians;

    Board(Snapshots snapshots, Publications publications, Plans plans, RouteParts parts, Technicians technicians) {
        this.snapshots = snapshots;
        this.publications = publications;
        this.plans = plans;
        this.parts = parts;
        this.technicians = technicians;
    }

    /** @throws dev.callout.error.NotFound where there is no such territory */
    @Transactional
    public BoardDay day(TerritoryId territory, LocalDate date) {
        Snapshot snapshot = snapshots.readHere(territory, date, 1);
        Publication live = snapshot.live().get(date);
        PlanAnswer answer = live == null ? PlanAnswer.NONE : PlanAnswer.of(plans.get(live.plan()));
        List<BoardDay.Route> routes = live == null ? List.of() : routes(live, snapshot);
        return new BoardDay(
                snapshot.territory(),
                date,
                live,
                waiting(territory, date, live),
                answer.travel(),
                routes,
                leftOut(answer, snapshot),
                live == null ? snapshot.demand().visits().size() : 0);
    }

    /** One technician's published day. */
    @Transactional
    public BoardDay.Route route(TechnicianId id, LocalDate date) {
        Snapshot snapshot = snapshots.readHere(territoryOf(id), date, 1);
        Publication live = snapshot.live().get(date);
        return (live == null ? List.<BoardDay.Route>of() : routes(live, snapshot))
                .stream()
                        .filter(route -> route.technician().id().equals(id))
                        .findFirst()
                        .orElseGet(() -> new BoardDay.Route(technicians.get(id), List.of(), List.of()));
    }

    /** @throws dev.callout.error.NotFound where there is no such technician */
    public TerritoryId territoryOf(TechnicianId id) {
        return technicians.get(id).territory();
    }

    /** The first day from the given one on that is published. */
    public Optional<LocalDate> nextPublished(TerritoryId territory, LocalDate from) {
        return publications.findNextLive(territory, from).map(Publication::day);
    }

    private @Nullable Plan waiting(TerritoryId territory, LocalDate date, @Nullable Publication live) {
        List<Plan> all = plans.page(Optional.of(territory), Optional.of(date), Optional.empty(), LATEST);
        Plan newest = all.isEmpty() ? null : all.get(all.size() - 1);
        boolean published = newest == null
                || newest.state() == PlanState.PUBLISHED
                || newest.state() == PlanState.SUPERSEDED
                || live != null && newest.id().value().compareTo(live.plan().value()) < 0;
        return published ? null : newest;
    }

    private List<BoardDay.Route> routes(Publication live, Snapshot snapshot) {
        Map<TechnicianId, List<BoardDay.Stop>> byTechnician = parts.look(publications.listStops(live.id())).stream()
                .sorted(Comparator.comparing(stop -> stop.stop().stop().timing().start()))
                .collect(Collectors.groupingBy(stop -> stop.stop().stop().technician()));
        List<BoardDay.Route> routes = new ArrayList<>();
        for (Technician technician : snapshot.staff().technicians()) {
            List<Shift> shifts = snapshot.staff().shifts().stream()
                    .filter(shift -> shift.technician().equals(technician.id()))
                    .toList();
            List<BoardDay.Stop> stops = byTechnician.getOrDefault(technician.id(), List.of());
            if (!shifts.isEmpty() || !stops.isEmpty()) {
                routes.add(new BoardDay.Route(technician, shifts, stops));
            }
        }
        routes.sort(Comparator.comparing(route -> route.technician().name()));
        return routes;
    }

    /** What the published plan left out and is on no route since. */
    private static List<BoardDay.LeftOut> leftOut(PlanAnswer answer, Snapshot snapshot) {
        Map<String, String> names = snapshot.staff().technicians().stream()
                .collect(Collectors.toMap(technician -> technician.id().toString(), Technician::name));
        Map<String, String> references = snapshot.demand().visits().stream()
                .collect(Collectors.toMap(visit -> visit.id().toString(), Visit::reference));
        UnaryOperator<String> spoken = value -> references.getOrDefault(value, value);
        List<BoardDay.LeftOut> leftOut = new ArrayList<>();
        for (Visit visit : snapshot.demand().visits()) {
            PlanAnswer.LeftOut why = answer.leftOut().get(visit.id().toString());
            if (why != null && snapshot.demand().liveStops(visit.id()).isEmpty()) {
                Site site = snapshot.demand().site(visit);
                leftOut.add(new BoardDay.LeftOut(
                        visit,
                        site,
                        why.reasons().stream()
                                .map(reason -> new BoardDay.Reason(
                                        reason.technician() == null ? null : names.get(reason.technician()),
                                        reason.code(),
                                        reason.sentence().renamed(spoken)))
                                .toList(),
                        why.wouldFit().stream()
                                .map(sentence -> sentence.renamed(spoken))
                                .toList()));
            }
        }
        leftOut.sort(Comparator.comparing(
                        (BoardDay.LeftOut one) -> one.visit().work().priority())
                .thenComparing(one -> one.visit().requestedAt()));
        return leftOut;
    }
}
