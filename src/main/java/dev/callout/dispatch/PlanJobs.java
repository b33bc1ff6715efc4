package dev.callout.dispatch;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.callout.route.PlanId;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/**
 * The jobs that any node carries out, kept in the same database as everything else: a job is wanted if, and only if, the
 * transaction that asked for it is committed. A node that carries one out shows that it lives every two seconds; when it
 * has not for about ten, another takes the job over, which may be the same server after a restart.
 */
@ApplicationScoped
class PlanJobs {
    private static final String PLAN = "plan";
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration LOOK_FOR_NIGHTLY_RUNS = Duration.ofSeconds(20);
    private static final Duration LOOK_FOR_FREED_TIME = Duration.ofSeconds(20);
    private static final Duration BEFORE_REPEAT = Duration.ofSeconds(2);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);
    private static final int THREADS = 3;

    /** The scheduler has its own clock; whatever that shows, this has passed. */
    private static final Instant AT_ONCE = Instant.EPOCH;

    private final PlanRun run;
    private final TransactionSynchronizationRegistry transaction;
    private final OneTimeTask<Void> plan;
    private final Scheduler scheduler;

    PlanJobs(
            AgroalDataSource database,
            TransactionSynchronizationRegistry transaction,
            PlanRun run,
            NightlyRuns nightly,
            Waitlist waitlist) {
        this.run = run;
        this.transaction = transaction;
        plan = Tasks.oneTime(PLAN).onFailure(this::repeat).execute((job, context) -> run.run(PlanId.of(job.getId())));
        RecurringTask<Void> nightlyRuns = Tasks.recurring("nightly-runs", FixedDelay.of(LOOK_FOR_NIGHTLY_RUNS))
                .execute((job, context) -> nightly.queueDue(this::queue));
        RecurringTask<Void> freedTime = Tasks.recurring("waitlist", FixedDelay.of(LOOK_FOR_FREED_TIME))
                .execute((job, context) -> waitlist.look());
        scheduler = Scheduler.create(database, plan)
                .startTasks(nightlyRuns, freedTime)
                .threads(THREADS)
                .pollingInterval(LOOK_EVERY)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_GOODBYE)
                .build();
    }

    void start(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent started) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        run.halt();
        scheduler.stop();
    }

    /** Wants the plan made, from the running transaction on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void queue(PlanId id) {
        scheduler.schedule(plan.instance(id.toString()), AT_ONCE);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    scheduler.triggerCheckForDueExecutions();
                }
            }
        });
    }

    private void repeat(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        operations.reschedule(failed, failed.getTimeDone().plus(BEFORE_REPEAT));
    }
}
