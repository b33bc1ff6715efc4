package dev.callout.web;

import dev.callout.dispatch.ProposalViews;
import dev.callout.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A running day in words: what may break, and what can be done about it. */
record RunningView(
        String territory,
        String territoryName,
        String date,
        String dateText,
        boolean published,
        boolean stale,
        String silent,
        List<Danger> dangers,
        List<Proposal> proposals) {

    /** @param window what was told; null where the visit stands on no route */
    record Danger(String reference, @Nullable String window, String percent) {}

    record Proposal(
            String id, String kind, String reference, String gain, long price, String routes, List<Told> told) {}

    /** @param window null: that nobody comes today */
    record Told(String reference, @Nullable String window) {}

    static RunningView of(ProposalViews.Day day, Territory territory, boolean stale, Speech speech) {
        return new RunningView(
                territory.id().value(),
                territory.name(),
                day.date(),
                speech.date(LocalDate.parse(day.date())),
                day.publication() != null,
                stale,
                day.silent().stream().map(ProposalViews.PersonView::name).collect(Collectors.joining(", ")),
                day.dangers().stream()
                        .map(danger -> new Danger(
                                danger.reference(), window(danger.window(), speech), speech.percent(danger.chance())))
                        .toList(),
                day.items().stream().map(one -> proposal(one, speech)).toList());
    }

    private static Proposal proposal(ProposalViews.ProposalView one, Speech speech) {
        return new Proposal(
                one.id(),
                String.valueOf(one.kind()),
                one.reference(),
                speech.tenths(one.gain()),
                one.price(),
                one.routes().stream().map(ProposalViews.RouteView::name).collect(Collectors.joining(", ")),
                one.told().stream()
                        .map(told -> new Told(told.reference(), window(told.to(), speech)))
                        .toList());
    }

    private static @Nullable String window(ProposalViews.@Nullable WindowView window, Speech speech) {
        return window == null ? null : speech.span(window.start(), window.end());
    }
}
