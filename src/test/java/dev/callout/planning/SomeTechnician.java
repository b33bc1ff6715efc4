package dev.callout.planning;

import dev.callout.planning.problem.Break;
import dev.callout.planning.problem.RecentLoad;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Skill;
import dev.callout.planning.problem.Technician;
import dev.callout.time.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A technician of a {@link Day}; what is said of a shift belongs to the last one. */
public final class SomeTechnician {
    private final Day day;
    private final String id;
    private final List<Skill> skills = new ArrayList<>();
    private final List<Shift> shifts = new ArrayList<>();
    private final List<Break> breaks = new ArrayList<>();
    private final List<Window> absences = new ArrayList<>();
    private List<Integer> capacity = List.of();
    private double efficiency = 1;
    private @Nullable Window hours;
    private @Nullable RecentLoad recent;
    private Duration overtime = Duration.ZERO;
    private @Nullable String from;
    private @Nullable String to;

    SomeTechnician(Day day, String name) {
        this.day = day;
        id = name.toLowerCase(Locale.ROOT);
    }

    /** Begins another shift. */
    public SomeTechnician shift(String start, String end) {
        close();
        hours = Day.window(start, end);
        overtime = Duration.ZERO;
        return from("home").to("home");
    }

    public SomeTechnician from(@Nullable String place) {
        from = place == null ? null : day.place(place);
        return this;
    }

    public SomeTechnician to(@Nullable String place) {
        to = place == null ? null : day.place(place);
        return this;
    }

    public SomeTechnician overtime(int minutes) {
        overtime = Duration.ofMinutes(minutes);
        return this;
    }

    public SomeTechnician rest(String earliest, String latest, int minutes) {
        String name = "break" + (breaks.size() + 1);
        breaks.add(new Break(name, Day.at(earliest), Day.at(latest), Duration.ofMinutes(minutes)));
        return this;
    }

    public SomeTechnician absent(String start, String end) {
        absences.add(Day.window(start, end));
        return this;
    }

    public SomeTechnician skill(String name, int level) {
        skills.add(new Skill(name, level));
        return this;
    }

    public SomeTechnician capacity(Integer... units) {
        capacity = List.of(units);
        return this;
    }

    public SomeTechnician efficiency(double times) {
        efficiency = times;
        return this;
    }

    /** Was busy for so many of the last hours on shift. */
    public SomeTechnician recent(int busyHours, int hours) {
        recent = new RecentLoad(Duration.ofHours(busyHours), Duration.ofHours(hours));
        return this;
    }

    Technician record() {
        close();
        return new Technician(id, id, skills, capacity, efficiency, shifts, recent);
    }

    private void close() {
        if (hours != null) {
            shifts.add(new Shift(
                    id + '-' + (shifts.size() + 1),
                    hours,
                    overtime,
                    from,
                    to,
                    List.copyOf(breaks),
                    List.copyOf(absences)));
            hours = null;
            breaks.clear();
            absences.clear();
        }
    }
}
