package dev.callout.notification;

import dev.callout.access.CustomerLinks;
import dev.callout.access.Envelopes;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The installation's post office: its outbox, and a lane for each channel that it has a gateway for. */
@ApplicationScoped
class Post {
    private static final Duration LINK_LASTS = Duration.ofDays(14);

    private final Outbox outbox;
    private final Map<Means, Lane> lanes = new EnumMap<>(Means.class);
    private final Map<Means, Gateway> gateways;
    private final Envelopes envelopes;
    private final Outcomes outcomes;
    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;

    Post(
            AgroalDataSource jobs,
            Gateways configured,
            CustomerLinks links,
            Envelopes envelopes,
            Outcomes outcomes,
            EntityManager database,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.envelopes = envelopes;
        this.outcomes = outcomes;
        this.database = database;
        this.transaction = transaction;
        outbox = new Outbox(jobs, clock);
        gateways = configured.open(clock, (phone, words) -> Replies.take(outbox, phone, words));
        Counter counter = new Counter(letter -> configured.publicAddress() + "/track/"
                + links.issue(visitOf(letter), clock.instant().plus(LINK_LASTS)));
        gateways.forEach((means, gateway) -> {
            Delivery delivery = new Delivery(outbox, gateway, Delivery.Patience.USUAL, counter, clock);
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

    /**
     * Writes a message down, once.
     *
     * @param stopped the customer wants none; it is kept to show why nothing was sent
     */
    void add(Draft draft, boolean stopped) {
        add(draft, stopped, id -> {});
    }

    /** As the other, with a PIN that is kept sealed until it was sent, to whoever asked for it. */
    void addPin(Draft draft, String pin) {
        add(draft, false, id -> outbox.seal(id, envelopes.seal(id, pin)));
    }

    private void add(Draft draft, boolean stopped, Consumer<UUID> also) {
        Lane lane = lanes.get(draft.means());
        MessageState state = state(draft, stopped, lane);
        // what the message refers to may not be written yet
        database.flush();
        outbox.add(draft, state).ifPresent(id -> {
            also.accept(id);
            if (lane != null && state == MessageState.WAITING) {
                lane.queue(Map.of(id, draft.dueAt()));
            } else {
                outbox.ending(id).ifPresent(outcomes::report);
            }
        });
    }

    private static UUID visitOf(Letter letter) {
        UUID visit = letter.visit();
        if (visit == null) {
            throw new IllegalStateException("Only visits have links");
        }
        return visit;
    }

    /** Fills in what is not kept, and reports what the desk waits for. */
    private final class Counter implements Delivery.Office {
        private final Function<Letter, String> link;

        Counter(Function<Letter, String> link) {
            this.link = link;
        }

        @Override
        public Letter filled(Letter letter) {
            String body = letter.body();
            if (body.contains(Texts.LINK)) {
                body = body.replace(Texts.LINK, link.apply(letter));
            }
            if (letter.step() == Step.PIN) {
                byte[] sealed = outbox.sealed(letter.id())
                        .orElseThrow(() -> new IllegalStateException("The PIN of message " + letter.id() + " is gone"));
                body = body.replace(Texts.PIN, envelopes.open(letter.id(), sealed));
            }
            return letter.withBody(body);
        }

        @Override
        public void ended(UUID message) {
            outbox.ending(message)
                    .ifPresent(ending -> QuarkusTransaction.requiringNew().run(() -> outcomes.report(ending)));
        }
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
