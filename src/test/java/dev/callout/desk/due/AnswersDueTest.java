package dev.callout.desk.due;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.database.TestDatabase;
import dev.callout.database.UuidV7;
import dev.callout.desk.telling.About;
import dev.callout.time.FixedClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What is owed while several look at it and answer it at once. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class AnswersDueTest {
    private static final String OCCASION = "QUESTION";
    private static final long BETWEEN_NANOS = 10_000_000L;

    @Inject
    AnswersDue answers;

    @Inject
    AnswerDueRows rows;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Test
    void whoeverSettlesAnAnswerWaitsForWhoeverLooksAtIt() throws Exception {
        Instant now = FixedClock.USUAL;
        About about = new About(About.Kind.CASE, UuidV7.at(clock.instant()));
        UUID id = answers.owe(new Owed(OCCASION, about, "111", new Owed.Times(now, now, now.plusSeconds(60)), false))
                .id();
        ExecutorService others = Executors.newSingleThreadExecutor();
        try {
            Future<?> settling = QuarkusTransaction.requiringNew().call(() -> {
                AnswerDueEntity looked = rows.findById(id, LockModeType.PESSIMISTIC_WRITE);
                looked.state = AnswerDue.State.BREACHED;
                looked.breachedAt = looked.dueAt;
                rows.flush();
                Future<?> other = others.submit(() -> answers.settle(about, OCCASION));
                while (!other.isDone() && !somebodyWaits()) {
                    LockSupport.parkNanos(BETWEEN_NANOS);
                }
                return other;
            });
            settling.get();
        } finally {
            others.shutdown();
        }
        assertThat(answers.list(about)).singleElement().satisfies(due -> {
            assertThat(due.state()).as("what the first decided stays").isEqualTo(AnswerDue.State.BREACHED);
            assertThat(due.settledAt()).as("and it was answered").isNotNull();
        });
    }

    private boolean somebodyWaits() {
        Number waiting = (Number) database.createNativeQuery("select count(*) from pg_locks where not granted")
                .getSingleResult();
        return waiting.intValue() > 0;
    }
}
