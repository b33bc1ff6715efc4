package dev.callout.web;

import dev.callout.dispatch.BoardDay;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit that has no place in the day, and what was tried for it.
 *
 * @param reasons the technicians who come nearest
 * @param furtherReasons all others
 */
record LeftOutView(
        String reference,
        String workKind,
        int priority,
        String address,
        List<Reason> reasons,
        List<Reason> furtherReasons,
        List<String> wouldFit) {
    private static final int SHOWN = 3;
    private static final String SHORT_OF_TIME = "no-time";

    /** @param technician the name; null where the reason holds for all */
    record Reason(@Nullable String technician, String text) {}

    static LeftOutView of(BoardDay.LeftOut one, Rulebook rulebook, Speech speech) {
        WorkKind kind = rulebook.findWorkKind(one.visit().work().kind());
        String language = speech.language().code();
        List<Reason> reasons = one.reasons().stream()
                .sorted(Comparator.comparing(LeftOutView::lacksMoreThanTime).thenComparing(LeftOutView::missingMinutes))
                .map(reason -> new Reason(reason.technician(), reason.sentence().in(language)))
                .toList();
        int shown = Math.min(SHOWN, reasons.size());
        return new LeftOutView(
                one.visit().reference(),
                kind == null ? one.visit().work().kind() : kind.names().in(speech.language()),
                one.visit().work().priority(),
                one.site().address(),
                reasons.subList(0, shown),
                reasons.subList(shown, reasons.size()),
                one.wouldFit().stream().map(sentence -> sentence.in(language)).toList());
    }

    private static boolean lacksMoreThanTime(BoardDay.Reason reason) {
        return !reason.sentence().key().equals(SHORT_OF_TIME);
    }

    private static int missingMinutes(BoardDay.Reason reason) {
        return lacksMoreThanTime(reason)
                ? 0
                : Integer.parseInt(reason.sentence().values().get(0));
    }
}
