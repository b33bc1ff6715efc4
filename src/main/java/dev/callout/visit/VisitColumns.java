package dev.callout.visit;

import dev.callout.skill.NeededSkill;
import dev.callout.technician.TechnicianId;
import dev.callout.time.Window;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Moves the parts of a visit between records and columns. */
final class VisitColumns {
    private VisitColumns() {}

    static void write(Work work, VisitEntity row) {
        row.workKind = work.kind();
        row.durationSeconds = Math.toIntExact(work.duration().toSeconds());
        row.siteSetupSeconds = Math.toIntExact(work.siteSetup().toSeconds());
        row.priority = work.priority();
        row.crew = work.crew();
        row.permittedHours = work.permittedHours();
        row.dueBy = work.dueBy();
        row.load = work.load().stream().mapToInt(Integer::intValue).toArray();
        Map<String, Integer> skills = new HashMap<>();
        work.skills().forEach(skill -> skills.merge(skill.name(), skill.minLevel(), Math::max));
        row.skills.keySet().retainAll(skills.keySet());
        row.skills.putAll(skills);
    }

    static Work work(VisitEntity row) {
        return new Work(
                row.workKind,
                Duration.ofSeconds(row.durationSeconds),
                Duration.ofSeconds(row.siteSetupSeconds),
                row.priority,
                row.crew,
                row.permittedHours,
                row.dueBy,
                row.skills.entrySet().stream()
                        .map(skill -> new NeededSkill(skill.getKey(), skill.getValue()))
                        .sorted(Comparator.comparing(NeededSkill::name))
                        .toList(),
                Arrays.stream(row.load).boxed().toList());
    }

    static void write(Wishes wishes, VisitEntity row) {
        Window preferred = wishes.preferred();
        row.preferredStart = preferred == null ? null : preferred.start();
        row.preferredEnd = preferred == null ? null : preferred.end();
        row.windows.clear();
        wishes.windows().forEach(window -> row.windows.add(WindowRow.of(window)));
        row.technicians.clear();
        wishes.technicians().forEach((technician, wish) -> row.technicians.put(technician.value(), wish));
        row.after.clear();
        wishes.after().forEach((visit, delay) -> row.after.put(visit.value(), Math.toIntExact(delay.toSeconds())));
    }

    static Wishes wishes(VisitEntity row) {
        Map<TechnicianId, Wishes.Wish> technicians = new HashMap<>();
        row.technicians.forEach((technician, wish) -> technicians.put(new TechnicianId(technician), wish));
        Map<VisitId, Duration> after = new HashMap<>();
        row.after.forEach((visit, delay) -> after.put(new VisitId(visit), Duration.ofSeconds(delay)));
        return new Wishes(
                row.windows.stream().map(WindowRow::view).toList(),
                row.preferredStart == null || row.preferredEnd == null
                        ? null
                        : new Window(row.preferredStart, row.preferredEnd),
                technicians,
                after);
    }

    static void write(Intake intake, VisitEntity row) {
        row.equipment = intake.equipment().toArray(String[]::new);
        row.notes = intake.notes();
        row.intake = intake.answers();
    }
}
