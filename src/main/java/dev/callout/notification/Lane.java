package dev.callout.notification;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The jobs of one channel, one for each message, with threads and a table of their own: whatever hangs in this lane, nothing
 * else waits for it. A job lives in the database; when a node dies, another takes its jobs up.
 */
final class Lane {
    private static final String TASK = "message";
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(10);

    private final CustomTask<Void> task;
    private final Scheduler scheduler;

    /** How a lane works; the clock decides what is due. */
    record Pace(int threads, Duration lookEvery, Duration longestGoodbye) {
        static final Pace USUAL = new Pace(6, Duration.ofSeconds(2), Duration.ofSeconds(20));
    }

    Lane(DataSource database, String table, Delivery delivery, Pace pace, Clock clock) {
        task = Tasks.custom(TASK, Void.class)
                .onFailure((failed, operations) ->
                        operations.reschedule(failed, clock.instant().plus(AFTER_A_FAILURE)))
                .onDeadExecution((dead, operations) -> operations.reschedule(dead, clock.instant()))
                .execute((job, context) -> {
                    Optional<Instant> again = delivery.deliver(UUID.fromString(job.getId()));
                    return again.<CompletionHandler<Void>>map(
                                    at -> (complete, operations) -> operations.reschedule(complete, at))
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                });
        scheduler = Scheduler.create(database, task)
                .tableName(table)
                .clock(clock::instant)
                .threads(pace.threads())
                .pollingInterval(pace.lookEvery())
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(pace.longestGoodbye())
                .build();
    }

    void start() {
        scheduler.start();
    }

    void stop() {
        scheduler.stop();
    }

    /** Wants messages sent from these times on; joins the running transaction. */
    void queue(Map<UUID, Instant> due) {
        List<SchedulableInstance<?>> jobs = new ArrayList<>();
        due.forEach((id, at) -> jobs.add(SchedulableInstance.of(task.instance(id.toString()), at)));
        scheduler.scheduleBatch(jobs);
    }

    /** Something may be due now. */
    void look() {
        scheduler.triggerCheckForDueExecutions();
    }
}
