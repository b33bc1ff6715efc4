package dev.callout.promise.learning;

import dev.callout.promise.arrival.Estimate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The paces in force: what an operator fixed by hand first, then what was learned, then the operator's values. Immutable.
 */
public final class Paces {
    private final Map<String, LearnedKind> learned = new HashMap<>();
    private final List<FixedPace> fixed;
    private final Pace unknown;

    /** @param priorVariation of work of which nothing is known */
    public Paces(List<LearnedKind> learned, List<FixedPace> fixed, double priorVariation) {
        learned.forEach(kind -> this.learned.put(kind.workKind(), kind));
        this.fixed = List.copyOf(fixed);
        unknown = new Pace(1, priorVariation);
    }

    /**
     * A pace that somebody with knowledge of the work set by hand; it goes before anything learned.
     *
     * @param technician null: whoever does the work and has none fixed
     */
    public record FixedPace(String workKind, @Nullable String technician, Pace pace) {}

    /** How long a visit is expected to take. */
    public Estimate estimate(String workKind, String technician, int operatorSeconds) {
        return pace(workKind, technician).of(operatorSeconds);
    }

    /** The pace in force; 1 and the usual variation where nothing is known. */
    public Pace pace(String workKind, String technician) {
        Pace byHand = fixedPace(workKind, technician);
        if (byHand == null) {
            byHand = fixedPace(workKind, null);
        }
        if (byHand != null) {
            return byHand;
        }
        LearnedKind kind = learned.get(workKind);
        if (kind == null) {
            return unknown;
        }
        LearnedKind.LearnedTechnician own = kind.technicians().get(technician);
        return own == null ? kind.pace() : own.pace();
    }

    private @Nullable Pace fixedPace(String workKind, @Nullable String technician) {
        for (FixedPace one : fixed) {
            if (one.workKind().equals(workKind)
                    && (technician == null ? one.technician() == null : technician.equals(one.technician()))) {
                return one.pace();
            }
        }
        return null;
    }
}
