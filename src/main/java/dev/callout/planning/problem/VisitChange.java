package dev.callout.planning.problem;

import dev.callout.time.Window;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit of which some things are otherwise; all else stays. See {@link Visit#but}. Not thread-safe. */
public final class VisitChange {
    private final Visit visit;
    private Duration duration;
    private List<Window> windows;
    private List<RequiredSkill> skills;
    private int crew;
    private List<String> requiredTechnicians;
    private List<String> excludedTechnicians;
    private List<After> after;
    private @Nullable Window promise;

    VisitChange(Visit visit) {
        this.visit = visit;
        duration = visit.duration();
        windows = visit.windows();
        skills = visit.skills();
        crew = visit.crew();
        requiredTechnicians = visit.requiredTechnicians();
        excludedTechnicians = visit.excludedTechnicians();
        after = visit.after();
        promise = visit.promise();
    }

    public VisitChange duration(Duration other) {
        duration = other;
        return this;
    }

    /** @param others none: at any time */
    public VisitChange windows(List<Window> others) {
        windows = others;
        return this;
    }

    public VisitChange skills(List<RequiredSkill> others) {
        skills = others;
        return this;
    }

    public VisitChange crew(int other) {
        crew = other;
        return this;
    }

    /**
     * Who may do it.
     *
     * @param required only they; none: anybody
     * @param excluded none of them
     */
    public VisitChange technicians(List<String> required, List<String> excluded) {
        requiredTechnicians = required;
        excludedTechnicians = excluded;
        return this;
    }

    public VisitChange after(List<After> others) {
        after = others;
        return this;
    }

    public VisitChange promise(@Nullable Window told) {
        promise = told;
        return this;
    }

    public Visit visit() {
        return new Visit(
                visit.id(),
                visit.location(),
                duration,
                visit.siteSetup(),
                windows,
                visit.preferredWindow(),
                visit.permittedHours(),
                visit.priority(),
                visit.dueBy(),
                visit.requestedAt(),
                skills,
                visit.load(),
                crew,
                requiredTechnicians,
                excludedTechnicians,
                visit.preferredTechnicians(),
                after,
                visit.lock(),
                promise,
                visit.spread());
    }
}
