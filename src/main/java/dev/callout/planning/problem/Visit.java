package dev.callout.planning.problem;

import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work at a location.
 *
 * @param duration of the work by an ordinary technician
 * @param siteSetup spent before the work, once for consecutive visits at the same location
 * @param windows the work lies wholly inside one of them; empty: any time
 * @param permittedHours the name of permitted hours; the work lies inside them as well; null: any time
 * @param priority 1 is the most urgent, 5 the least
 * @param crew how many technicians do it together
 * @param load taken from the van's capacity, by dimension
 * @param after work that must be ended before this may begin
 * @param promise a window told to the customer
 * @param spread how much the time of the work varies: its standard deviation; zero where it is not known
 */
public record Visit(
        String id,
        String location,
        Duration duration,
        Duration siteSetup,
        List<Window> windows,
        @Nullable Window preferredWindow,
        @Nullable String permittedHours,
        int priority,
        @Nullable Instant dueBy,
        @Nullable Instant requestedAt,
        List<RequiredSkill> skills,
        List<Integer> load,
        int crew,
        List<String> requiredTechnicians,
        List<String> excludedTechnicians,
        List<String> preferredTechnicians,
        List<After> after,
        @Nullable Lock lock,
        @Nullable Window promise,
        Duration spread) {
    public static final int DEFAULT_PRIORITY = 3;

    public Visit {
        windows = List.copyOf(windows);
        skills = List.copyOf(skills);
        load = List.copyOf(load);
        requiredTechnicians = List.copyOf(requiredTechnicians);
        excludedTechnicians = List.copyOf(excludedTechnicians);
        preferredTechnicians = List.copyOf(preferredTechnicians);
        after = List.copyOf(after);
    }

    /** A visit of whose spread nothing is known. */
    public Visit(
            String id,
            String location,
            Duration duration,
            Duration siteSetup,
            List<Window> windows,
            @Nullable Window preferredWindow,
            @Nullable String permittedHours,
            int priority,
            @Nullable Instant dueBy,
            @Nullable Instant requestedAt,
            List<RequiredSkill> skills,
            List<Integer> load,
            int crew,
            List<String> requiredTechnicians,
            List<String> excludedTechnicians,
            List<String> preferredTechnicians,
            List<After> after,
            @Nullable Lock lock,
            @Nullable Window promise) {
        this(
                id,
                location,
                duration,
                siteSetup,
                windows,
                preferredWindow,
                permittedHours,
                priority,
                dueBy,
                requestedAt,
                skills,
                load,
                crew,
                requiredTechnicians,
                excludedTechnicians,
                preferredTechnicians,
                after,
                lock,
                promise,
                Duration.ZERO);
    }

    /** The same visit, of which some things are to be otherwise. */
    public VisitChange but() {
        return new VisitChange(this);
    }

    /** The same work, longer or shorter. */
    public Visit withDuration(Duration other) {
        return but().duration(other).visit();
    }

    /** The same visit inside other windows; none: at any time. */
    public Visit withWindows(List<Window> others) {
        return but().windows(others).visit();
    }

    /** The same visit, best begun in this window. */
    public Visit withPreferredWindow(Window other) {
        return new Visit(
                id,
                location,
                duration,
                siteSetup,
                windows,
                other,
                permittedHours,
                priority,
                dueBy,
                requestedAt,
                skills,
                load,
                crew,
                requiredTechnicians,
                excludedTechnicians,
                preferredTechnicians,
                after,
                lock,
                promise,
                spread);
    }

    /** The same visit whose customer was told this window. */
    public Visit withPromise(@Nullable Window told) {
        return but().promise(told).visit();
    }
}
