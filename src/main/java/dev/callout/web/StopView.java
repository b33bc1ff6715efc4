package dev.callout.web;

import dev.callout.dispatch.BoardDay;
import dev.callout.policy.ChecklistItem;
import dev.callout.policy.WorkKind;
import dev.callout.route.Stop;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One stop in words. */
record StopView(
        String start,
        String end,
        String workKind,
        VisitState state,
        String reference,
        String address,
        @Nullable String entrance,
        @Nullable String floor,
        @Nullable String window,
        @Nullable String rate,
        @Nullable String expected,
        int travelMinutes,
        String kilometres,
        String contact,
        String phone,
        @Nullable String equipment,
        @Nullable String notes,
        List<String> checklist) {
    private static final int SECONDS_PER_MINUTE = 60;

    static StopView of(BoardDay.Stop found, @Nullable WorkKind kind, Speech speech) {
        Stop stop = found.stop().stop();
        Visit visit = found.visit();
        Window window = stop.window();
        Double rate = stop.keptRate();
        Instant expected = found.field().expected();
        return new StopView(
                speech.clock(stop.timing().start()),
                speech.clock(stop.timing().end()),
                kind == null ? visit.work().kind() : kind.names().in(speech.language()),
                found.state(),
                visit.reference(),
                found.site().address(),
                found.site().entrance(),
                found.site().floor(),
                window == null ? null : speech.window(window),
                rate == null ? null : speech.percent(rate),
                expected == null ? null : speech.clock(expected),
                Math.round(stop.timing().travelSeconds() / (float) SECONDS_PER_MINUTE),
                speech.kilometres(stop.timing().travelMetres()),
                found.contact().name(),
                found.contact().phone(),
                visit.intake().equipment().isEmpty()
                        ? null
                        : String.join(", ", visit.intake().equipment()),
                visit.intake().notes(),
                checklist(kind, speech));
    }

    /** Whether it is no longer to be done. */
    public boolean over() {
        return state == VisitState.CANCELLED || state == VisitState.NOT_DONE || state == VisitState.DEFERRED;
    }

    private static List<String> checklist(@Nullable WorkKind kind, Speech speech) {
        return kind == null
                ? List.of()
                : kind.checklist().stream()
                        .filter(item -> item.at() != ChecklistItem.At.INTAKE)
                        .map(item -> item.texts().in(speech.language()))
                        .toList();
    }
}
