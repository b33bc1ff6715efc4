package dev.callout.dispatch;

import dev.callout.customer.Contact;
import dev.callout.customer.Site;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.policy.ChecklistItem;
import dev.callout.policy.Language;
import dev.callout.policy.WorkKind;
import dev.callout.route.Lock;
import dev.callout.route.Stop;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says a route in a zone's times and in a language. */
record RouteWords(ZoneId zone, Language language) {
    String time(Instant instant) {
        return OffsetTimes.text(instant, zone);
    }

    RouteView.StopView stop(BoardDay.Stop found, @Nullable WorkKind kind, @Nullable Lock lock) {
        Stop stop = found.stop().stop();
        Stop.Timing timing = stop.timing();
        Window window = stop.window();
        Instant expected = found.field().expected();
        return new RouteView.StopView(
                found.stop().id().toString(),
                stop.position(),
                visit(found.visit(), found.state(), kind),
                time(timing.arrival()),
                time(timing.start()),
                time(timing.end()),
                timing.travelSeconds(),
                timing.travelMetres(),
                timing.waitSeconds(),
                window == null ? null : window(window, stop.keptRate()),
                site(found.site()),
                contact(found.contact()),
                checklist(kind),
                lock == null ? null : lock(lock),
                found.field().events().stream()
                        .map(event -> new RouteView.ProgressView(event.kind(), time(event.at())))
                        .toList(),
                expected == null ? null : time(expected));
    }

    private RouteView.VisitView visit(Visit visit, VisitState state, @Nullable WorkKind kind) {
        return new RouteView.VisitView(
                visit.id().toString(),
                visit.reference(),
                state,
                visit.work().kind(),
                kind == null ? visit.work().kind() : kind.names().in(language),
                visit.work().crew(),
                visit.intake().equipment(),
                visit.intake().notes(),
                visit.intake().answers());
    }

    /** What is asked on site; a work kind that the rulebook has no more asks nothing. */
    private List<RouteView.ChecklistView> checklist(@Nullable WorkKind kind) {
        return kind == null
                ? List.of()
                : kind.checklist().stream()
                        .filter(item -> item.at() != ChecklistItem.At.INTAKE)
                        .map(item -> new RouteView.ChecklistView(
                                item.id(), item.texts().in(language)))
                        .toList();
    }

    private RouteView.LockView lock(Lock lock) {
        Instant start = lock.start();
        Window window = lock.window();
        return new RouteView.LockView(
                lock.technician() != null,
                start == null ? null : time(start),
                window == null ? null : window(window, null));
    }

    private RouteView.WindowView window(Window window, @Nullable Double rate) {
        return new RouteView.WindowView(time(window.start()), time(window.end()), rate);
    }

    private static RouteView.SiteView site(Site site) {
        return new RouteView.SiteView(
                site.address(),
                site.point().lat(),
                site.point().lon(),
                site.entrance(),
                site.floor(),
                site.access().name());
    }

    private static RouteView.ContactView contact(Contact contact) {
        return new RouteView.ContactView(contact.name(), contact.phone(), contact.language(), contact.maySign());
    }
}
