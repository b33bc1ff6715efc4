package dev.callout.dispatch;

import dev.callout.planning.problem.After;
import dev.callout.planning.problem.Lock;
import dev.callout.planning.problem.RequiredSkill;
import dev.callout.planning.problem.Visit;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import dev.callout.promise.learning.Paces;
import dev.callout.route.PublishedStop;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Wishes.Wish;
import dev.callout.visit.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes visits into a problem. What has begun is a fact: no wish of any kind can move it any more. */
final class VisitWriter {
    private static final String ANYBODY = "";
    private static final double SECONDS_PER_MINUTE = 60;

    private final Demand demand;
    private final CurrentRoutes current;
    private final Places places;
    private final Rulebook rulebook;
    private final Paces paces;
    private final Set<VisitId> together;

    VisitWriter(Demand demand, CurrentRoutes current, Places places, Rulebook rulebook, Paces paces) {
        this.demand = demand;
        this.current = current;
        this.places = places;
        this.rulebook = rulebook;
        this.paces = paces;
        together = demand.visits().stream().map(dev.callout.visit.Visit::id).collect(Collectors.toSet());
    }

    /** Whether it must come after a visit that has no place in any published or present plan yet. */
    boolean waitsForUnplanned(dev.callout.visit.Visit visit) {
        return visit.wishes().after().keySet().stream()
                .filter(other -> !together.contains(other))
                .map(demand.earlier()::get)
                .filter(Objects::nonNull)
                .anyMatch(
                        other -> !isOver(other) && demand.liveStops(other.id()).isEmpty());
    }

    Visit write(dev.callout.visit.Visit visit) {
        boolean begun = current.isBegun(visit.id());
        Work work = visit.work();
        return new Visit(
                visit.id().toString(),
                places.of(demand.site(visit)),
                begun ? work.duration() : expected(work),
                work.siteSetup(),
                begun ? List.of() : windows(visit),
                begun ? null : visit.wishes().preferred(),
                begun ? null : permittedHours(work),
                work.priority(),
                work.dueBy(),
                visit.requestedAt(),
                begun
                        ? List.of()
                        : work.skills().stream().map(VisitWriter::skill).toList(),
                work.load(),
                work.crew(),
                begun ? List.of() : technicians(visit, Wish.REQUIRED),
                begun ? List.of() : technicians(visit, Wish.EXCLUDED),
                begun ? List.of() : technicians(visit, Wish.PREFERRED),
                begun ? List.of() : after(visit),
                begun ? null : lock(visit),
                begun ? null : told(visit),
                begun ? Duration.ZERO : spread(work));
    }

    /** As long as it takes by what was learned of such work, in whole minutes. */
    private Duration expected(Work work) {
        double factor = paces.pace(work.kind(), ANYBODY).factor();
        long minutes = Math.round(work.duration().toSeconds() * factor / SECONDS_PER_MINUTE);
        return factor == 1 ? work.duration() : Duration.ofMinutes(Math.max(1, minutes));
    }

    /** How much such work varies, by what was learned of it. */
    private Duration spread(Work work) {
        double variation = paces.pace(work.kind(), ANYBODY).variation();
        return Duration.ofSeconds(Math.round(expected(work).toSeconds() * variation));
    }

    private @Nullable String permittedHours(Work work) {
        WorkKind kind = rulebook.findWorkKind(work.kind());
        return work.permittedHours() != null ? work.permittedHours() : kind == null ? null : kind.permittedHours();
    }

    private static RequiredSkill skill(dev.callout.skill.NeededSkill skill) {
        return new RequiredSkill(skill.name(), skill.minLevel());
    }

    private static List<String> technicians(dev.callout.visit.Visit visit, Wish wish) {
        return visit.wishes().technicians().entrySet().stream()
                .filter(entry -> entry.getValue() == wish)
                .map(entry -> entry.getKey().toString())
                .sorted()
                .toList();
    }

    private List<After> after(dev.callout.visit.Visit visit) {
        return visit.wishes().after().entrySet().stream()
                .filter(entry -> together.contains(entry.getKey()))
                .map(entry -> new After(entry.getKey().toString(), entry.getValue()))
                .sorted(Comparator.comparing(After::visit))
                .toList();
    }

    private @Nullable Lock lock(dev.callout.visit.Visit visit) {
        dev.callout.route.Lock lock = demand.locks().get(visit.id());
        if (lock == null || lock.technician() == null && lock.start() == null) {
            return null;
        }
        return new Lock(lock.technician() == null ? null : lock.technician().toString(), lock.start());
    }

    /** The window that the customer was told: that of the published stop, or one that was agreed before any plan. */
    private @Nullable Window told(dev.callout.visit.Visit visit) {
        return demand.liveStops(visit.id()).stream()
                .map(stop -> stop.stop().window())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> {
                    dev.callout.route.Lock lock = demand.locks().get(visit.id());
                    return lock == null ? null : lock.window();
                });
    }

    private List<Window> windows(dev.callout.visit.Visit visit) {
        List<Window> windows = visit.wishes().windows();
        dev.callout.route.Lock lock = demand.locks().get(visit.id());
        if (lock != null && lock.window() != null) {
            // the told window is for the arrival, a problem's window for all of the work
            Duration work = visit.work().siteSetup().plus(visit.work().duration());
            windows = List.of(
                    new Window(lock.window().start(), lock.window().end().plus(work)));
        }
        Instant earliest = earliest(visit);
        return earliest == null ? windows : cut(windows, earliest);
    }

    /** The end of what is published on other days and comes first, with its delay; null where there is nothing. */
    private @Nullable Instant earliest(dev.callout.visit.Visit visit) {
        Instant earliest = null;
        for (Map.Entry<VisitId, Duration> first : visit.wishes().after().entrySet()) {
            dev.callout.visit.Visit other = demand.earlier().get(first.getKey());
            if (other == null || isOver(other)) {
                continue;
            }
            for (PublishedStop stop : demand.liveStops(other.id())) {
                Instant end = stop.stop().timing().end().plus(first.getValue());
                earliest = earliest == null || end.isAfter(earliest) ? end : earliest;
            }
        }
        return earliest;
    }

    static List<Window> cut(List<Window> windows, Instant earliest) {
        if (windows.isEmpty()) {
            return List.of(new Window(earliest, earliest.plus(Duration.ofDays(366))));
        }
        List<Window> cut = new ArrayList<>();
        for (Window window : windows) {
            Instant start = window.start().isBefore(earliest) ? earliest : window.start();
            if (start.isBefore(window.end())) {
                cut.add(new Window(start, window.end()));
            }
        }
        // none is left: a second of the distant future says so, where an empty list would mean any time
        return cut.isEmpty()
                ? List.of(new Window(Instant.ofEpochSecond(1L << 33), Instant.ofEpochSecond((1L << 33) + 1)))
                : cut;
    }

    private static boolean isOver(dev.callout.visit.Visit visit) {
        return visit.state() == VisitState.DONE || visit.state() == VisitState.CANCELLED;
    }
}
