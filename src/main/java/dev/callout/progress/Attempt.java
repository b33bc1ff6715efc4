package dev.callout.progress;

import dev.callout.progress.ProgressEvent.Kind;
import dev.callout.technician.TechnicianId;
import dev.callout.visit.VisitState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one attempt at a visit. It is a set of events: in which order they came, and how late, makes no
 * difference to anything that is answered here. Immutable.
 */
public record Attempt(List<ProgressEvent> events) {
    private static final Comparator<ProgressEvent> IN_TIME = Comparator.comparing(ProgressEvent::at)
            .thenComparing(ProgressEvent::kind)
            .thenComparing(event -> event.technician().value());

    public Attempt {
        events = events.stream().sorted(IN_TIME).toList();
    }

    /** The attempt with one more event that it does not {@linkplain #contradiction contradict}. */
    public Attempt with(ProgressEvent next) {
        return new Attempt(Stream.concat(events.stream(), Stream.of(next)).toList());
    }

    /** How far it has come; of a crew whoever is farthest counts. Empty before the first event. */
    public Optional<VisitState> state() {
        return events.stream()
                .map(ProgressEvent::kind)
                .max(Comparator.naturalOrder())
                .map(Kind::state);
    }

    public Optional<ProgressEvent> find(Kind kind, TechnicianId technician) {
        return events.stream()
                .filter(event -> event.kind() == kind && event.technician().equals(technician))
                .findFirst();
    }

    /** The first to arrive. */
    public Optional<ProgressEvent> arrival() {
        return first(Kind.ARRIVED);
    }

    /** Done or not done, whichever was reported. */
    public Optional<ProgressEvent> end() {
        return events.stream().filter(event -> event.kind().ends()).findFirst();
    }

    public Optional<ProgressEvent> first(Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).findFirst();
    }

    /** Why an event cannot be true beside those that are known; null where it can. */
    @Nullable
    String contradiction(ProgressEvent next) {
        for (ProgressEvent known : events) {
            if (known.kind().ends() && next.kind().ends() && known.kind() != next.kind()) {
                return "The visit is known as " + known.kind() + " already.";
            }
            if (!known.technician().equals(next.technician())) {
                continue;
            }
            if (known.kind() == next.kind() && !known.tellsTheSame(next)) {
                return next.kind() + " is known already, and otherwise.";
            }
            if (known.kind().isBefore(next.kind()) && known.at().isAfter(next.at())) {
                return next.kind() + " cannot be before " + known.kind() + ".";
            }
            if (next.kind().isBefore(known.kind()) && next.at().isAfter(known.at())) {
                return next.kind() + " cannot be after " + known.kind() + ".";
            }
        }
        return null;
    }
}
