package dev.callout.planning;

import dev.callout.planning.problem.After;
import dev.callout.planning.problem.Lock;
import dev.callout.planning.problem.RequiredSkill;
import dev.callout.planning.problem.Visit;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit of a {@link Day}. */
public final class SomeVisit {
    private final Day day;
    private final String id;
    private final Duration duration;
    private final List<Window> windows = new ArrayList<>();
    private final List<RequiredSkill> skills = new ArrayList<>();
    private final List<After> after = new ArrayList<>();
    private String place = "";
    private Duration setup = Duration.ZERO;
    private int priority = Visit.DEFAULT_PRIORITY;
    private int crew = 1;
    private List<Integer> load = List.of();
    private List<String> required = List.of();
    private List<String> excluded = List.of();
    private List<String> preferred = List.of();
    private @Nullable String permitted;
    private @Nullable Window preferredWindow;
    private @Nullable Window promise;
    private @Nullable Lock lock;
    private Duration spread = Duration.ZERO;
    private @Nullable Instant due;
    private @Nullable Instant asked;

    SomeVisit(Day day, String id, int minutes) {
        this.day = day;
        this.id = id;
        duration = Duration.ofMinutes(minutes);
    }

    public SomeVisit at(String name) {
        if (!place.isEmpty() && place.equals(id) && !place.equals(name)) {
            day.places.remove(place);
        }
        place = day.place(name);
        return this;
    }

    public SomeVisit setup(int minutes) {
        setup = Duration.ofMinutes(minutes);
        return this;
    }

    public SomeVisit window(String start, String end) {
        windows.add(Day.window(start, end));
        return this;
    }

    public SomeVisit preferred(String start, String end) {
        preferredWindow = Day.window(start, end);
        return this;
    }

    public SomeVisit promise(String start, String end) {
        promise = Day.window(start, end);
        return this;
    }

    /** The standard deviation of the work. */
    public SomeVisit spread(int minutes) {
        spread = Duration.ofMinutes(minutes);
        return this;
    }

    public SomeVisit permitted(String hours) {
        permitted = hours;
        return this;
    }

    public SomeVisit priority(int value) {
        priority = value;
        return this;
    }

    public SomeVisit due(String time) {
        due = Day.at(time);
        return this;
    }

    public SomeVisit asked(String time) {
        asked = Day.at(time);
        return this;
    }

    public SomeVisit skill(String name, int level) {
        skills.add(new RequiredSkill(name, level));
        return this;
    }

    public SomeVisit load(Integer... units) {
        load = List.of(units);
        return this;
    }

    public SomeVisit crew(int technicians) {
        crew = technicians;
        return this;
    }

    public SomeVisit required(String... technicians) {
        required = List.of(technicians);
        return this;
    }

    public SomeVisit excluded(String... technicians) {
        excluded = List.of(technicians);
        return this;
    }

    public SomeVisit preferring(String... technicians) {
        preferred = List.of(technicians);
        return this;
    }

    public SomeVisit after(String visit, int minutes) {
        after.add(new After(visit, Duration.ofMinutes(minutes)));
        return this;
    }

    public SomeVisit lock(@Nullable String technician, @Nullable String start) {
        lock = new Lock(technician, start == null ? null : Day.at(start));
        return this;
    }

    Visit record() {
        return new Visit(
                id,
                place,
                duration,
                setup,
                windows,
                preferredWindow,
                permitted,
                priority,
                due,
                asked,
                skills,
                load,
                crew,
                required,
                excluded,
                preferred,
                after,
                lock,
                promise,
                spread);
    }
}
