package dev.callout.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callout.database.TestDatabase;
import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import dev.callout.policy.Rulebook;
import dev.callout.route.OneDay;
import dev.callout.route.Plan;
import dev.callout.route.PlanId;
import dev.callout.route.PlanReason;
import dev.callout.route.PlanState;
import dev.callout.route.Plans;
import dev.callout.route.Stop;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.Visit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Plans are made by jobs that a crash, a stalled node and a second order do not upset. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PlanJobsTest {
    @Inject
    OneDay day;

    @Inject
    Plans plans;

    @Inject
    PlanOrders orders;

    @Inject
    PlanTrail trail;

    @Inject
    ProblemReading reading;

    @Inject
    RoutePlanner planner;

    @Inject
    WindowLaw law;

    @Inject
    Rulebook rulebook;

    @Inject
    EntityManager database;

    private TerritoryId territory() {
        TerritoryId territory = day.territory();
        day.shift(day.technician(territory));
        return territory;
    }

    private static PlanOrders.Order order() {
        return new PlanOrders.Order(OneDay.DAY, 1, Optional.of(Duration.ofSeconds(1)), PlanReason.ON_DEMAND);
    }

    private Plan finished(PlanId id) {
        return Eventually.get(() -> plans.get(id), plan -> !PlanState.RUNNING.contains(plan.state()));
    }

    @Test
    void anOrderedPlanBecomesReadyWithStopsInsideTheCustomersWindow() {
        TerritoryId territory = territory();
        Visit visit = day.visit(territory);

        Plan ordered = orders.take(territory, order(), "test");
        Plan ready = finished(ordered.id());

        assertThat(ready.failure()).isNull();
        assertThat(ready.state()).isEqualTo(PlanState.READY);
        List<Stop> stops = plans.stops(ready.id());
        assertThat(stops).extracting(Stop::visit).containsExactly(visit.id());
        Stop stop = stops.get(0);
        assertThat(visit.wishes().windows().get(0).start())
                .isBeforeOrEqualTo(stop.timing().start());
        assertThat(visit.wishes().windows().get(0).end())
                .isAfterOrEqualTo(stop.timing().end());
        assertThat(stop.window()).isNotNull();
        assertThat(stop.window().length()).isLessThanOrEqualTo(Duration.ofHours(1));
        assertThat(stop.window().contains(stop.timing().start())).isTrue();
        assertThat(stop.keptRate()).isBetween(0.5, 1.0);
    }

    @Test
    void aTerritoryWithoutTechniciansGivesAPlanThatLeavesAllOut() {
        TerritoryId territory = day.territory();
        day.visit(territory);
        Plan ready = finished(orders.take(territory, order(), "test").id());
        assertThat(ready.state()).as(String.valueOf(ready.failure())).isEqualTo(PlanState.READY);
        assertThat(plans.stops(ready.id())).isEmpty();
        assertThat(ready.result()).contains("unassigned");
    }

    @Test
    void aSecondOrderForTheSameDayIsRefusedWithThePlanThatIsBeingMade() {
        TerritoryId territory = territory();
        Plan running = plans.queue(new Plans.Request(territory, OneDay.DAY, 1, PlanReason.ON_DEMAND, 1), "test");
        assertThatThrownBy(() -> orders.take(territory, order(), "test"))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.ALREADY_RUNNING);
                    assertThat(refused.facts().get("plan"))
                            .isEqualTo(running.id().toString());
                });
    }

    @Test
    void anOrderWhoseTransactionFailsIsNeverCarriedOut() {
        TerritoryId territory = territory();
        PlanId[] ordered = new PlanId[1];
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    ordered[0] = orders.take(territory, order(), "test").id();
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");
        assertThat(jobs(ordered[0])).isZero();
    }

    @Test
    void aJobWhoseNodeWasKilledIsRunAgainAndFinishes() {
        TerritoryId territory = territory();
        day.visit(territory);
        Plan plan = plans.queue(new Plans.Request(territory, OneDay.DAY, 1, PlanReason.ON_DEMAND, 1), "test");
        Plan taken = plans.takeUp(plan.id());
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                                INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                                  last_heartbeat, version)
                                VALUES ('plan', :plan, now() - interval '1 hour', true, 'killed',
                                  now() - interval '1 hour', 2)
                                """)
                        .setParameter("plan", plan.id().toString())
                        .executeUpdate());

        Plan ready = finished(plan.id());

        assertThat(ready.state()).isEqualTo(PlanState.READY);
        assertThat(ready.epoch()).isEqualTo(taken.epoch() + 1);
        assertThat(Eventually.get(() -> jobs(plan.id()), count -> count == 0)).isZero();
    }

    @Test
    void aStalledNodeCannotOverwriteWhatAnotherHasFinished() {
        TerritoryId territory = territory();
        day.visit(territory);
        Plan plan = plans.queue(new Plans.Request(territory, OneDay.DAY, 1, PlanReason.ON_DEMAND, 1), "test");
        PlanRun other = new PlanRun(plans, trail, reading, planner, law);
        AtomicBoolean told = new AtomicBoolean();
        PlanRun stalled = new PlanRun(
                plans,
                trail,
                reading,
                (problem, budget, progress, stop) -> {
                    other.run(plan.id());
                    progress.accept(new PlanProgress(1, 1, 1, 0, 0, 0));
                    told.set(stop.getAsBoolean());
                    return planner.plan(problem, budget, progress, stop);
                },
                law);

        stalled.run(plan.id());

        Plan ready = plans.get(plan.id());
        assertThat(ready.state()).isEqualTo(PlanState.READY);
        assertThat(ready.epoch()).isEqualTo(2);
        assertThat(told).as("its search is told to stop").isTrue();
    }

    @Test
    void aPlannerThatFailsFailsThePlanAndNotTheServer() {
        TerritoryId territory = territory();
        Plan plan = plans.queue(new Plans.Request(territory, OneDay.DAY, 1, PlanReason.ON_DEMAND, 1), "test");
        new PlanRun(
                        plans,
                        trail,
                        reading,
                        (problem, budget, progress, stop) -> {
                            throw new IllegalStateException("secret words");
                        },
                        law)
                .run(plan.id());
        Plan failed = plans.get(plan.id());
        assertThat(failed.state()).isEqualTo(PlanState.FAILED);
        assertThat(failed.failure()).contains("IllegalStateException").doesNotContain("secret words");
    }

    private long jobs(PlanId plan) {
        return ((Number) database.createNativeQuery("SELECT count(*) FROM scheduled_tasks WHERE task_instance = :plan")
                        .setParameter("plan", plan.toString())
                        .getSingleResult())
                .longValue();
    }
}
