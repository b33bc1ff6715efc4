package dev.callout.web;

import dev.callout.access.CustomerLinks;
import dev.callout.access.DeviceTokens;
import dev.callout.dispatch.Board;
import dev.callout.dispatch.BoardDay;
import dev.callout.dispatch.DayAhead;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.Visits;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Where the sample was loaded, plans and publishes its first day, and says where to look. */
@ApplicationScoped
class FirstStart {
    private static final Logger LOG = Logger.getLogger(FirstStart.class);
    private static final String SAMPLE = "sample";
    private static final String PHONE = "demo";
    private static final Duration SEARCH = Duration.ofSeconds(10);
    private static final Duration LINK_LASTS = Duration.ofDays(14);

    /** After the sample was loaded and the jobs have begun. */
    private static final int PRIORITY = 3000;

    private final Visits visits;
    private final DayAhead ahead;
    private final Board board;
    private final CustomerLinks links;
    private final DeviceTokens devices;
    private final Surroundings surroundings;
    private @Nullable Thread thread;

    FirstStart(
            Visits visits,
            DayAhead ahead,
            Board board,
            CustomerLinks links,
            DeviceTokens devices,
            Surroundings surroundings) {
        this.visits = visits;
        this.ahead = ahead;
        this.board = board;
        this.links = links;
        this.devices = devices;
        this.surroundings = surroundings;
    }

    /** What the server is told from outside. */
    @ApplicationScoped
    static class Surroundings {
        @ConfigProperty(name = "callout.samples.load", defaultValue = "true")
        boolean demo;

        @ConfigProperty(name = "quarkus.http.port")
        int port;

        private final Clock clock;

        Surroundings(Clock clock) {
            this.clock = clock;
        }

        boolean isDemo() {
            return demo;
        }

        String address(String path) {
            return "http://localhost:" + port + path;
        }

        Clock clock() {
            return clock;
        }
    }

    /** In a thread of its own: the server answers while its first day is planned. */
    void start(@Observes @Priority(PRIORITY) StartupEvent started) {
        if (surroundings.isDemo()) {
            Thread first = new Thread(this::prepare, "first-start");
            first.setDaemon(true);
            first.start();
            thread = first;
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void prepare() {
        try {
            for (TerritoryId territory : visits.territoriesTakenInBy(SAMPLE)) {
                Optional<LocalDate> published = ahead.publishFirst(territory, SEARCH);
                LocalDate today = LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC);
                published
                        .or(() -> board.nextPublished(territory, today))
                        .ifPresent(day -> tell(board.day(territory, day)));
            }
        } catch (RuntimeException failure) {
            LOG.error("The first day could not be prepared; the server runs without it", failure);
        }
    }

    /** On the console and not in the log: links open pages to whoever reads them. */
    private void tell(BoardDay day) {
        List<String> lines = new ArrayList<>();
        String where = "?territory=" + day.territory().id() + "&date=" + day.date();
        lines.add("Callout is ready, " + day.territory().name() + " on " + day.date() + ":");
        lines.add("  board       " + surroundings.address("/" + where)
                + "  (log in as dispatcher / dispatcher, or admin / admin)");
        day.routes().stream()
                .filter(route -> !route.stops().isEmpty())
                .max(Comparator.comparingInt(route -> route.stops().size()))
                .ifPresent(route -> {
                    String technician = "/technicians/" + route.technician().id() + "?date=" + day.date();
                    lines.add("  technician  " + surroundings.address(technician) + "  (the same logins)");
                    String phone = devices.issue(route.technician().id().value(), PHONE);
                    lines.add("  phone       " + surroundings.address("/phone/" + phone)
                            + "  (no login: the technician's own view; works once, within a day)");
                    String token = links.issue(
                            route.stops().get(0).visit().id().value(),
                            surroundings.clock().instant().plus(LINK_LASTS));
                    lines.add("  customer    " + surroundings.address("/track/" + token) + "  (no login)");
                });
        System.out.println(String.join(System.lineSeparator(), lines));
    }
}
