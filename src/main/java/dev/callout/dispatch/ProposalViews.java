package dev.callout.dispatch;

import dev.callout.dispatch.live.Telling;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.route.Publication;
import dev.callout.technician.Technician;
import dev.callout.technician.TechnicianId;
import dev.callout.territory.Territories;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Proposals as the contract describes them. */
@ApplicationScoped
public class ProposalViews {
    private static final double THOUSAND = 1_000.0;

    private final Visits visits;
    private final Territories territories;

    ProposalViews(Visits visits, Territories territories) {
        this.visits = visits;
        this.territories = territories;
    }

    public record WindowView(String start, String end) {}

    /** A customer who is told something: from what to what; no {@code to}: that nobody comes today. */
    public record ToldView(
            String visit,
            String reference,
            @Nullable WindowView from,
            @Nullable WindowView to) {}

    /** @param chance that the told window holds if nothing is done */
    public record DangerView(
            String visit,
            String reference,
            double chance,
            boolean placed,
            @Nullable WindowView window) {}

    /** The visits still to come on a route that changes. */
    public record RouteView(String technician, String name, List<String> visits) {}

    /**
     * @param gain promises kept more, as a sum of chances
     * @param price soft cost points more, seconds of driving among them
     * @param told who is told something new
     */
    public record ProposalView(
            String id,
            Choice.Kind kind,
            String visit,
            String reference,
            double gain,
            long price,
            List<RouteView> routes,
            List<ToldView> told) {}

    public record PersonView(String id, String name) {}

    /**
     * @param publication the routes that the proposals change, by number; null where nothing is published
     * @param silent technicians who should have set out and have reported nothing
     */
    public record Day(
            String territory,
            String date,
            String at,
            @Nullable Long publication,
            List<DangerView> dangers,
            List<ProposalView> items,
            List<PersonView> silent,
            @Nullable String next) {}

    record AcceptedView(String id, ProposalEntity.State state, String plan, List<ToldView> told) {}

    record Dismissed(String id, ProposalEntity.State state) {}

    Day of(Proposals.Listed listed) {
        RunningDay running = listed.running();
        if (running == null) {
            return new Day(
                    "", listed.day().toString(), listed.at().toString(), null, List.of(), List.of(), List.of(), null);
        }
        Snapshot snapshot = running.snapshot();
        ZoneId zone = snapshot.territory().zone();
        Map<String, Visit> known = snapshot.demand().visits().stream()
                .collect(Collectors.toMap(visit -> visit.id().toString(), Function.identity()));
        Map<TechnicianId, Technician> staff = snapshot.staff().techniciansById();
        Publication live = Objects.requireNonNull(snapshot.live().get(listed.day()));
        return new Day(
                snapshot.territory().id().value(),
                listed.day().toString(),
                OffsetTimes.text(listed.at(), zone),
                live.number(),
                listed.dangers().stream()
                        .map(danger -> new DangerView(
                                danger.visit(),
                                reference(known, danger.visit()),
                                rounded(danger.chance()),
                                danger.placed(),
                                window(running.day().told(danger.visit()), zone)))
                        .toList(),
                listed.open().stream()
                        .map(open -> proposal(open, running, known, staff))
                        .toList(),
                running.silent().stream()
                        .map(staff::get)
                        .filter(Objects::nonNull)
                        .map(technician -> new PersonView(technician.id().toString(), technician.name()))
                        .sorted(Comparator.comparing(PersonView::name))
                        .toList(),
                null);
    }

    private static ProposalView proposal(
            Proposals.Open open, RunningDay running, Map<String, Visit> known, Map<TechnicianId, Technician> staff) {
        Choice choice = open.priced().choice();
        List<RouteView> routes = new ArrayList<>();
        choice.to().forEach((shift, ahead) -> {
            TechnicianId id = TechnicianId.of(running.day().route(shift).technician());
            Technician technician = staff.get(id);
            routes.add(new RouteView(id.toString(), technician == null ? "" : technician.name(), ahead));
        });
        return new ProposalView(
                open.id().toString(),
                choice.kind(),
                choice.visit(),
                reference(known, choice.visit()),
                rounded(choice.gain()),
                choice.price(),
                routes,
                told(open.priced().told(), known, running.snapshot().territory().zone()));
    }

    AcceptedView of(String id, Proposals.Accepted accepted) {
        ZoneId zone = territories.get(accepted.plan().territory()).zone();
        List<VisitId> ids = accepted.told().stream()
                .map(telling -> VisitId.of(telling.visit()))
                .toList();
        Map<String, Visit> known = visits.list(ids).stream()
                .collect(Collectors.toMap(visit -> visit.id().toString(), Function.identity()));
        return new AcceptedView(
                id, ProposalEntity.State.ACCEPTED, accepted.plan().id().toString(), told(accepted.told(), known, zone));
    }

    private static List<ToldView> told(List<Telling> told, Map<String, Visit> known, ZoneId zone) {
        return told.stream()
                .map(telling -> new ToldView(
                        telling.visit(),
                        reference(known, telling.visit()),
                        window(telling.before(), zone),
                        window(telling.after(), zone)))
                .toList();
    }

    private static String reference(Map<String, Visit> known, String visit) {
        Visit found = known.get(visit);
        return found == null ? "" : found.reference();
    }

    private static @Nullable WindowView window(@Nullable Window window, ZoneId zone) {
        return window == null
                ? null
                : new WindowView(OffsetTimes.text(window.start(), zone), OffsetTimes.text(window.end(), zone));
    }

    private static double rounded(double share) {
        return Math.round(share * THOUSAND) / THOUSAND;
    }
}
