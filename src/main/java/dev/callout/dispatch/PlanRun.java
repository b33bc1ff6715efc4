package dev.callout.dispatch;

import dev.callout.dispatch.live.WindowsToTell;
import dev.callout.error.Refused;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanJson;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.route.PlanId;
import dev.callout.route.PlanState;
import dev.callout.route.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Makes one plan, from the moment a node takes it up to its answer. May be run again at any point: whoever takes a plan
 * up raises its epoch, and whoever holds an older one is refused and gives up.
 */
@ApplicationScoped
class PlanRun {
    private static final Logger LOG = Logger.getLogger(PlanRun.class);
    private static final long NANOS_BETWEEN_NOTES = 300_000_000;

    private final Plans plans;
    private final PlanTrail trail;
    private final ProblemReading reading;
    private final RoutePlanner planner;
    private final WindowLaw windows;
    private final AtomicBoolean halted = new AtomicBoolean();

    PlanRun(Plans plans, PlanTrail trail, ProblemReading reading, RoutePlanner planner, WindowLaw windows) {
        this.windows = windows;
        this.plans = plans;
        this.trail = trail;
        this.reading = reading;
        this.planner = planner;
    }

    /** The server stops: plans under way are given up, to be made again after the restart. */
    void halt() {
        halted.set(true);
    }

    void run(PlanId id) {
        if (!PlanState.RUNNING.contains(plans.get(id).state())) {
            return;
        }
        dev.callout.route.Plan taken = plans.takeUp(id);
        LOG.infof("Plan %s is taken up, epoch %d", id, taken.epoch());
        try {
            make(taken);
        } catch (Refused overtaken) {
            LOG.warnf("Plan %s is no longer ours: %s", id, overtaken.getMessage());
        }
    }

    private void make(dev.callout.route.Plan taken) {
        PlanningProblem problem;
        Plan answer;
        AtomicBoolean overtaken = new AtomicBoolean();
        try {
            PlanningProblem asIs = reading.read(taken);
            // what is left of a running day has means: slack that was not needed is given to work
            boolean ahead = asIs.now().isBefore(asIs.planningWindow().start());
            WindowLaw.Evening law = ahead ? windows.evening(asIs) : windows.runningDay(asIs);
            problem = law.slackened(asIs);
            Notes notes = new Notes(taken, overtaken);
            Plan routes = planner.plan(
                    problem, Duration.ofSeconds(taken.seconds()), notes::take, () -> overtaken.get() || halted.get());
            answer = law.stated(WindowsToTell.beside(routes, problem, law.slackenedLengths(), law.windows()));
        } catch (RuntimeException failure) {
            fail(taken, failure);
            return;
        }
        if (halted.get()) {
            throw new Halted(taken.id());
        }
        String result = new String(PlanJson.write(answer, problem.timeZone()), StandardCharsets.UTF_8);
        plans.ready(taken.id(), taken.epoch(), result, Stops.of(problem, answer));
        LOG.infof(
                "Plan %s is ready: %d visits on routes, %d left out",
                taken.id(), answer.totals().assigned(), answer.totals().unassigned());
    }

    /** What is wrong with a problem will be wrong the next time too, so it is not tried again. */
    private void fail(dev.callout.route.Plan taken, RuntimeException failure) {
        if (halted.get()) {
            throw new Halted(taken.id());
        }
        LOG.errorf(failure, "Plan %s failed", taken.id());
        plans.fail(
                taken.id(),
                taken.epoch(),
                "The plan could not be made: " + failure.getClass().getSimpleName()
                        + ". The server's log of this minute says more.");
    }

    /** Thins progress out for the database, and learns from it whether the plan is still ours. */
    private final class Notes {
        private final dev.callout.route.Plan plan;
        private final AtomicBoolean overtaken;
        private long last = Long.MIN_VALUE;

        Notes(dev.callout.route.Plan plan, AtomicBoolean overtaken) {
            this.plan = plan;
            this.overtaken = overtaken;
        }

        void take(PlanProgress progress) {
            long now = System.nanoTime();
            if (last == Long.MIN_VALUE || now - last >= NANOS_BETWEEN_NOTES) {
                last = now;
                if (!trail.note(plan.id(), plan.epoch(), progress)) {
                    overtaken.set(true);
                }
            }
        }
    }

    /** Tells the scheduler that the job is to be done again. */
    private static final class Halted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Halted(PlanId plan) {
            super("The server stops; plan " + plan + " is made again after its restart");
        }
    }
}
