package dev.callout.simulate;

import dev.callout.dispatch.live.LearnedLengths;
import dev.callout.dispatch.live.LiveDay;
import dev.callout.dispatch.live.LiveOutlook;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Technician;
import dev.callout.time.Window;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the dispatcher and the technicians of one simulated day share. Mutable, for one thread. */
final class Scene {
    final World world;

    /** Which day it is, 1 is the first. */
    final int number;

    final LearnedLengths lengths;
    final Ledger ledger;
    final Clockwork clock = new Clockwork();
    final Map<String, Shift> shifts = new LinkedHashMap<>();

    /** The visits that are done with, whoever came or cancelled. */
    final Set<String> done = new HashSet<>();

    LiveDay day;
    LiveOutlook outlook;

    Scene(World world, int number, LearnedLengths lengths, Ledger ledger, LiveDay start) {
        this.world = world;
        this.number = number;
        this.lengths = lengths;
        this.ledger = ledger;
        day = start;
        for (Technician technician : start.morning().technicians()) {
            technician.shifts().forEach(shift -> shifts.put(shift.id(), shift));
        }
        outlook = LiveOutlook.timed(start, lengths);
    }

    Shift shift(String id) {
        return Objects.requireNonNull(shifts.get(id));
    }

    /** From the first shift's start to the last one's end. */
    Window hours() {
        Instant first = shifts.values().stream()
                .map(shift -> shift.hours().start())
                .min(Instant::compareTo)
                .orElse(day.now());
        Instant last = shifts.values().stream()
                .map(shift -> shift.hours().end())
                .max(Instant::compareTo)
                .orElse(first.plusSeconds(1));
        return new Window(first, last);
    }

    String kind(String visit) {
        return lengths.kindOf().apply(visit);
    }
}
