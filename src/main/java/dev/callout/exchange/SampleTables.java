package dev.callout.exchange;

import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import dev.callout.exchange.TechnicianRow.BreakCells;
import dev.callout.geo.Point;
import dev.callout.policy.Rulebook;
import dev.callout.policy.SkillNeed;
import dev.callout.policy.WorkKind;
import dev.callout.territory.Territory;
import dev.callout.time.LocalCalendar;
import dev.callout.time.Window;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One territory of a sample as it stands in its tables, read without a server or a database. Immutable.
 *
 * @param technicians in the table's order
 * @param visits in the table's order
 */
public record SampleTables(Territory territory, List<SampleTechnician> technicians, List<SampleVisit> visits) {
    private static final int FARTHEST_DAY = 14;

    public SampleTables {
        technicians = List.copyOf(technicians);
        visits = List.copyOf(visits);
    }

    /** @param days the weekdays of the shift */
    public record SampleTechnician(
            String id,
            String name,
            Map<String, Integer> skills,
            double efficiency,
            Set<DayOfWeek> days,
            LocalTime start,
            LocalTime end,
            Duration overtime,
            @Nullable SampleBreak rest,
            Point home) {}

    /** A break that begins between two local times. */
    public record SampleBreak(LocalTime earliest, LocalTime latest, Duration length) {}

    /**
     * A visit with what its work kind says filled in.
     *
     * @param wishes when the customer may be visited; empty: any time
     */
    public record SampleVisit(
            String id,
            String workKind,
            Duration duration,
            int priority,
            int crew,
            Map<String, Integer> skills,
            Point site,
            List<SampleWish> wishes) {}

    /** @param day in working days after the request, 1 is the next one */
    public record SampleWish(int day, LocalTime from, LocalTime until) {}

    /**
     * The first territory of a sample.
     *
     * @param base where {@code data-samples} may lie
     * @param today what days in the tables count from
     * @return empty where there is no such sample
     * @throws InvalidInput with every fault of every table
     */
    public static Optional<SampleTables> find(String name, Path base, Rulebook rulebook, LocalDate today) {
        return SampleSet.find(name, base).map(sample -> {
            SampleSet.Part part = sample.parts().get(0);
            return new Reading(part.territory(), rulebook, today).read(sample, part.tables());
        });
    }

    private static final class Reading {
        private final Territory territory;
        private final Rulebook rulebook;
        private final LocalDate today;
        private final LocalCalendar calendar;
        private final Days days;
        private final List<Issue> issues = new ArrayList<>();

        Reading(Territory territory, Rulebook rulebook, LocalDate today) {
            this.territory = territory;
            this.rulebook = rulebook;
            this.today = today;
            calendar = calendar(territory, rulebook);
            Instant midnight = today.atStartOfDay(territory.zone()).toInstant();
            days = new Days(territory.zone(), midnight, offset -> ReadingRoom.workingDay(calendar, today, offset));
        }

        private static LocalCalendar calendar(Territory territory, Rulebook rulebook) {
            try {
                return rulebook.calendar(territory.calendar());
            } catch (NoSuchElementException gone) {
                return LocalCalendar.ALWAYS;
            }
        }

        SampleTables read(SampleSet sample, List<String> tables) {
            String region = rulebook.operator().country().toUpperCase(java.util.Locale.ROOT);
            Vocabulary words = new Vocabulary(rulebook.workKinds().keySet(), Set.of(), region);
            List<SampleTechnician> technicians = new ArrayList<>();
            List<SampleVisit> visits = new ArrayList<>();
            for (String file : tables) {
                byte[] bytes = sample.file(file);
                TableKind kind = TableKind.of(bytes);
                if (kind == TableKind.TECHNICIANS) {
                    rows(file, bytes, new TechnicianSheet(days, words))
                            .forEach(row -> technicians.add(technician(row)));
                } else if (kind == TableKind.VISITS) {
                    rows(file, bytes, new VisitSheet(days, words)).forEach(row -> visits.add(visit(row)));
                }
            }
            if (!issues.isEmpty()) {
                throw new InvalidInput(sample.name(), issues);
            }
            return new SampleTables(territory, technicians, visits);
        }

        private <R extends ImportedRow> List<R> rows(String file, byte[] bytes, Sheet<R> sheet) {
            try {
                return sheet.readAll(file, bytes);
            } catch (InvalidInput refused) {
                issues.addAll(refused.issues());
                return List.of();
            }
        }

        private SampleTechnician technician(TechnicianRow row) {
            Map<String, Integer> skills = new HashMap<>();
            row.skills().forEach(skill -> skills.merge(skill.name(), skill.level(), Math::max));
            BreakCells rest = row.shift().pause();
            return new SampleTechnician(
                    row.externalId(),
                    row.name(),
                    Map.copyOf(skills),
                    Objects.requireNonNullElse(row.efficiencyPercent(), 100) / 100.0,
                    row.days(),
                    row.shift().start(),
                    row.shift().end(),
                    Duration.ofMinutes(row.shift().overtimeMinutes()),
                    rest == null
                            ? null
                            : new SampleBreak(rest.earliest(), rest.latest(), Duration.ofMinutes(rest.minutes())),
                    point(row.startPlace()));
        }

        private SampleVisit visit(VisitRow row) {
            WorkKind kind = rulebook.workKind(row.workKind());
            Map<String, Integer> skills = new HashMap<>();
            for (SkillNeed need : kind.skills()) {
                skills.merge(need.name(), need.minLevel(), Math::max);
            }
            row.skills().forEach(skill -> skills.merge(skill.name(), skill.level(), Math::max));
            return new SampleVisit(
                    row.externalId(),
                    row.workKind(),
                    Objects.requireNonNullElse(row.duration(), kind.duration()),
                    Objects.requireNonNullElse(row.priority(), kind.priority()),
                    Objects.requireNonNullElse(row.crew(), kind.crew()),
                    Map.copyOf(skills),
                    point(row.site().place()),
                    row.windows().stream()
                            .map(this::wish)
                            .sorted(Comparator.comparingInt(SampleWish::day))
                            .toList());
        }

        private SampleWish wish(Window window) {
            LocalDate day = LocalDate.ofInstant(window.start(), territory.zone());
            int offset = 1;
            while (offset < FARTHEST_DAY
                    && calendar.addWorkingDays(today, offset).isBefore(day)) {
                offset++;
            }
            return new SampleWish(
                    offset,
                    LocalTime.ofInstant(window.start(), territory.zone()),
                    LocalTime.ofInstant(window.end(), territory.zone()));
        }

        private Point point(@Nullable Place place) {
            Point point = place == null ? null : place.point();
            return point == null ? territory.home() : point;
        }
    }
}
