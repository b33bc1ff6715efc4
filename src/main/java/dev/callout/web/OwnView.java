package dev.callout.web;

import dev.callout.dispatch.OtherTimes;
import dev.callout.settlement.ActPrices.Price;
import dev.callout.tracking.TrackedVisit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Moving a visit or calling it off, in words, with its price.
 *
 * @param moving whether it is moved; else it is called off
 * @param window what was told; null: nothing
 * @param again why the page is shown again; null: it is shown for the first time
 */
record OwnView(
        String language,
        String operator,
        String reference,
        String workKind,
        String address,
        boolean moving,
        @Nullable String window,
        PriceView cost,
        @Nullable String again,
        List<DayView> days) {

    /** The windows of one day. */
    record DayView(String date, List<TimeView> times) {}

    /** @param start as it is sent back */
    record TimeView(String start, String window, String rate) {}

    static OwnView of(
            TrackedVisit visit,
            String address,
            boolean moving,
            Price price,
            @Nullable String again,
            List<OtherTimes.Time> times,
            Speech speech) {
        return new OwnView(
                speech.language().code(),
                visit.operator(),
                visit.reference(),
                visit.workKind(),
                address,
                moving,
                visit.window() == null ? null : speech.dayAndWindow(visit.window()),
                PriceView.of(price, speech),
                again,
                days(times, speech));
    }

    static List<DayView> days(List<OtherTimes.Time> times, Speech speech) {
        Map<String, List<TimeView>> byDay = new LinkedHashMap<>();
        for (OtherTimes.Time time : times) {
            byDay.computeIfAbsent(speech.day(time.window().start()), day -> new ArrayList<>())
                    .add(new TimeView(
                            time.window().start().toString(),
                            speech.window(time.window()),
                            speech.percent(time.rate())));
        }
        return byDay.entrySet().stream()
                .map(day -> new DayView(day.getKey(), day.getValue()))
                .toList();
    }
}
