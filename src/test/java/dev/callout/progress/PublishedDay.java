package dev.callout.progress;

import static java.util.Objects.requireNonNull;

import dev.callout.promise.Channel;
import dev.callout.promise.Outcome;
import dev.callout.promise.Promises;
import dev.callout.promise.Telling;
import dev.callout.promise.ToldWindow;
import dev.callout.route.OneDay;
import dev.callout.route.Plan;
import dev.callout.route.PlanReason;
import dev.callout.route.Plans;
import dev.callout.route.Publication;
import dev.callout.route.Publications;
import dev.callout.route.PublishedStop;
import dev.callout.route.Stop;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Publishes stops and tells their customers, as the dispatcher would. */
@ApplicationScoped
public class PublishedDay {
    @Inject
    Plans plans;

    @Inject
    Publications publications;

    @Inject
    Promises promises;

    @Inject
    Visits visits;

    /** The published stops by visit. */
    public Map<VisitId, PublishedStop> publish(TerritoryId territory, List<Stop> stops) {
        Plan plan =
                plans.takeUp(plans.queue(new Plans.Request(territory, OneDay.DAY, 1, PlanReason.ON_DEMAND, 5), "test")
                        .id());
        plans.ready(plan.id(), plan.epoch(), "{}", List.of());
        return QuarkusTransaction.joiningExisting().call(() -> {
            Publication made = publications.publish(territory, OneDay.DAY, plan.id(), "test", stops);
            promises.tell(
                    stops.stream()
                            .map(stop -> new ToldWindow(
                                    stop.visit(),
                                    requireNonNull(stop.window()),
                                    0.9,
                                    stop.technician(),
                                    stop.position()))
                            .toList(),
                    new Telling(Channel.SMS, made.id(), "test", Outcome.OPERATOR_MOVED, null));
            for (Stop stop : stops) {
                if (VisitState.PLANNABLE.contains(visits.get(stop.visit()).state())) {
                    visits.change(stop.visit(), VisitState.PROMISED, "test", null);
                }
            }
            plans.markPublished(plan.id(), Set.of());
            return publications.listStops(made.id()).stream()
                    .collect(Collectors.toMap(stop -> stop.stop().visit(), stop -> stop));
        });
    }
}
