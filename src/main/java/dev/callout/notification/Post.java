package dev.callout.notification;

import dev.callout.access.CustomerLinks;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The installation's post office: its outbox, and a lane for each channel that it has a gateway for. */
@ApplicationScoped
class Post {
    private static final Duration LINK_LASTS = Duration.ofDays(14);

    private final Outbox outbox;
    private final Map<Means, Lane> lanes = new EnumMap<>(Means.class);
    private final Map<Means, Gateway> gateways;
    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;

    Post(
            AgroalDataSource jobs,
            Gateways configured,
            CustomerLinks links,
            EntityManager database,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        outbox = new Outbox(jobs, clock);
        gateways = configured.open(clock, (phone, words) -> Replies.take(outbox, phone, words));
        gateways.forEach((means, gateway) -> {
            Delivery delivery = new Delivery(
                    outbox,
                    gateway,
                    Delivery.Patience.USUAL,
                    letter -> configured.publicAddress() + "/track/"
                            + links.issue(letter.visit(), clock.instant().plus(LINK_LASTS)),
                    clock);
            String table = means == Means.EMAIL ? "email_job" : "sms_job";
            lanes.put(means, new Lane(jobs, table, delivery, Lane.Pace.USUAL, clock));
        });
    }

    void start(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent started) {
        lanes.values().forEach(Lane::start);
    }

    void stop(@Observes ShutdownEvent stopping) {
        lanes.values().forEach(Lane::stop);
        gateways.values().forEach(Post::close);
    }

    Outbox outbox() {
        return outbox;
    }

    /** The windows that customers have heard of last. */
    Map<VisitId, Window> heard(Collection<VisitId> visits) {
        Map<VisitId, Window> heard = new HashMap<>();
        outbox.heard(visits.stream().map(VisitId::value).toList())
                .forEach((visit, window) -> heard.put(new VisitId(visit), window));
        return heard;
    }

    boolean hasGateway(Means means) {
        return lanes.containsKey(means);
    }

    /** @param stopped the customer wants none; it is kept to show why nothing was sent */
    void add(Draft draft, boolean stopped) {
        Lane lane = lanes.get(draft.means());
        MessageState state = state(draft, stopped, lane);
        // what the message refers to may not be written yet
        database.flush();
        outbox.add(draft, state).ifPresent(id -> {
            if (lane != null && state == MessageState.WAITING) {
                lane.queue(Map.of(id, draft.dueAt()));
            }
        });
    }

    private static MessageState state(Draft draft, boolean stopped, @Nullable Lane lane) {
        if (stopped) {
            return MessageState.STOPPED;
        }
        if (draft.means() == Means.PHONE) {
            return MessageState.OPEN;
        }
        return lane == null ? MessageState.NO_GATEWAY : MessageState.WAITING;
    }

    /** Lets the lanes look for work as soon as the running transaction is committed. */
    void dispatch() {
        if (lanes.isEmpty()) {
            return;
        }
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    lanes.values().forEach(Lane::look);
                }
            }
        });
    }

    private static void close(Gateway gateway) {
        gateway.close();
    }
}
