package dev.callout.web;

import dev.callout.dispatch.BoardDay;
import dev.callout.policy.WorkKind;
import dev.callout.progress.NotDoneReason;
import dev.callout.progress.ProgressEvent;
import dev.callout.progress.ProgressEvent.Kind;
import dev.callout.visit.VisitState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One stop of a technician's day, with what may be reported of it.
 *
 * @param place for the phone's own map, as {@code geo:LAT,LON}
 * @param reports what the technician has reported, in the order in which it happened
 * @param next what may be reported now, the likeliest first; none where the visit is over or its day has not come
 */
record PhoneStop(
        StopView stop,
        String id,
        String visit,
        String place,
        boolean maySign,
        boolean secretMayBeShown,
        List<Report> reports,
        List<Kind> next) {

    /** Something that was reported, with its time on the clock. */
    record Report(Kind kind, String time) {}

    /** @param hasCome whether the day is today or over */
    static PhoneStop of(BoardDay.Stop found, @Nullable WorkKind kind, Speech speech, boolean hasCome) {
        StopView stop = StopView.of(found, kind, speech);
        List<ProgressEvent> events = found.field().events();
        var point = found.site().point();
        boolean over = stop.over() || stop.state() == VisitState.DONE;
        return new PhoneStop(
                stop,
                found.stop().id().toString(),
                found.visit().id().toString(),
                "geo:" + point.lat() + "," + point.lon(),
                found.contact().maySign(),
                !over,
                events.stream()
                        .map(event -> new Report(event.kind(), speech.clock(event.at())))
                        .toList(),
                over || !hasCome ? List.of() : next(events));
    }

    private static List<Kind> next(List<ProgressEvent> events) {
        Set<Kind> open = EnumSet.allOf(Kind.class);
        for (ProgressEvent event : events) {
            if (event.kind().ends()) {
                return List.of();
            }
            open.removeIf(kind -> kind.compareTo(event.kind()) <= 0);
        }
        return List.copyOf(open);
    }

    /** Whether more than that it could not be done may be said. */
    public boolean mayGoOn() {
        return !next.isEmpty() && !mayFinish();
    }

    /** Whether the technician is there, so that the next report is the last. */
    public boolean mayFinish() {
        return next.contains(Kind.DONE) && !next.contains(Kind.ARRIVED);
    }

    public Kind done() {
        return Kind.DONE;
    }

    public Kind notDone() {
        return Kind.NOT_DONE;
    }

    public List<NotDoneReason> reasons() {
        return Arrays.asList(NotDoneReason.values());
    }
}
