package dev.callout.web;

import dev.callout.dispatch.BoardDay;
import dev.callout.dispatch.WaitlistDesk;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import dev.callout.route.Plan;
import dev.callout.route.Publication;
import dev.callout.territory.Territory;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A territory's day in words. */
record BoardView(
        List<Choice> territories,
        String territory,
        String territoryName,
        String date,
        String dateText,
        String before,
        String after,
        Waiting waiting,
        @Nullable String waitingPlan,
        boolean published,
        long number,
        String publishedAt,
        @Nullable String travel,
        int asked,
        List<Route> routes,
        List<LeftOutView> leftOut,
        List<Waiter> waiters) {

    record Choice(String id, String name, boolean chosen) {}

    /** What becomes of the newest plan that is not published. */
    enum Waiting {
        NONE,
        MAKING,
        READY,
        FAILED;

        static Waiting of(@Nullable Plan plan) {
            if (plan == null) {
                return NONE;
            }
            return switch (plan.state()) {
                case QUEUED, SOLVING -> MAKING;
                case READY -> READY;
                case FAILED -> FAILED;
                case PUBLISHED, SUPERSEDED -> NONE;
            };
        }
    }

    /**
     * Somebody who would like to come earlier.
     *
     * @param offer the freed window that is held for them; null: none now
     */
    record Waiter(
            String reference, String workKind, @Nullable Offer offer) {}

    record Offer(String id, String window, String until) {}

    record Route(String id, String name, String hours, List<StopView> stops) {}

    public int stopCount() {
        return routes.stream().mapToInt(route -> route.stops().size()).sum();
    }

    static BoardView of(
            BoardDay day,
            List<Territory> territories,
            List<WaitlistDesk.Waiting> waitlist,
            Rulebook rulebook,
            Speech speech) {
        Publication publication = day.publication();
        Plan waiting = day.waiting();
        return new BoardView(
                territories.stream()
                        .map(one -> new Choice(
                                one.id().value(),
                                one.name(),
                                one.id().equals(day.territory().id())))
                        .toList(),
                day.territory().id().value(),
                day.territory().name(),
                day.date().toString(),
                speech.date(day.date()),
                day.date().minusDays(1).toString(),
                day.date().plusDays(1).toString(),
                Waiting.of(day.waiting()),
                waiting == null ? null : waiting.id().toString(),
                publication != null,
                publication == null ? 0 : publication.number(),
                publication == null ? "" : speech.moment(publication.publishedAt()),
                day.travel(),
                day.asked(),
                day.routes().stream()
                        .map(route -> route(route, rulebook, speech))
                        .toList(),
                day.leftOut().stream()
                        .map(one -> LeftOutView.of(one, rulebook, speech))
                        .toList(),
                waitlist.stream().map(one -> waiter(one, rulebook, speech)).toList());
    }

    private static Waiter waiter(WaitlistDesk.Waiting one, Rulebook rulebook, Speech speech) {
        WorkKind kind = rulebook.findWorkKind(one.visit().work().kind());
        return new Waiter(
                one.visit().reference(),
                kind == null ? one.visit().work().kind() : kind.names().in(speech.language()),
                one.offer()
                        .map(offer -> new Offer(
                                offer.id().toString(),
                                speech.dayAndWindow(offer.window()),
                                speech.clock(offer.heldUntil())))
                        .orElse(null));
    }

    private static Route route(BoardDay.Route route, Rulebook rulebook, Speech speech) {
        return new Route(
                route.technician().id().toString(),
                route.technician().name(),
                route.shifts().stream()
                        .map(shift -> speech.window(shift.window()))
                        .collect(Collectors.joining(", ")),
                route.stops().stream()
                        .map(stop -> StopView.of(
                                stop, rulebook.findWorkKind(stop.visit().work().kind()), speech))
                        .toList());
    }
}
