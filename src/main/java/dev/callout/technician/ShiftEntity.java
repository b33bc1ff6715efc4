package dev.callout.technician;

import dev.callout.geo.Point;
import dev.callout.time.Window;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

@Entity
@Table(name = "shift")
@SuppressWarnings("NullAway.Init")
class ShiftEntity {
    @Id
    UUID id;

    @Version
    int version;

    UUID technician;
    Instant starts;
    Instant ends;
    int overtimeSeconds;
    double startLat;
    double startLon;
    double endLat;
    double endLon;

    @ElementCollection
    @CollectionTable(name = "shift_break", joinColumns = @JoinColumn(name = "shift"))
    @MapKeyColumn(name = "name")
    Map<String, BreakRow> breaks = new HashMap<>();

    ShiftEntity fill(Shift shift) {
        id = shift.id().value();
        technician = shift.technician().value();
        starts = shift.window().start();
        ends = shift.window().end();
        overtimeSeconds = Math.toIntExact(shift.overtime().toSeconds());
        startLat = shift.start().lat();
        startLon = shift.start().lon();
        endLat = shift.end().lat();
        endLon = shift.end().lon();
        breaks.clear();
        shift.breaks().forEach(rest -> breaks.put(rest.name(), BreakRow.of(rest)));
        return this;
    }

    Shift view() {
        return new Shift(
                new ShiftId(id),
                new TechnicianId(technician),
                new Window(starts, ends),
                Duration.ofSeconds(overtimeSeconds),
                new Point(startLat, startLon),
                new Point(endLat, endLon),
                breaks.entrySet().stream()
                        .map(entry -> entry.getValue().view(entry.getKey()))
                        .sorted(Comparator.comparing(Shift.Break::earliest).thenComparing(Shift.Break::name))
                        .toList());
    }

    @Embeddable
    @SuppressWarnings("NullAway.Init")
    static class BreakRow {
        Instant earliest;
        Instant latest;
        int durationSeconds;

        static BreakRow of(Shift.Break rest) {
            BreakRow row = new BreakRow();
            row.earliest = rest.earliest();
            row.latest = rest.latest();
            row.durationSeconds = Math.toIntExact(rest.duration().toSeconds());
            return row;
        }

        Shift.Break view(String name) {
            return new Shift.Break(name, earliest, latest, Duration.ofSeconds(durationSeconds));
        }
    }
}
