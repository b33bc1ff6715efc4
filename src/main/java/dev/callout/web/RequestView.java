package dev.callout.web;

import dev.callout.customer.SiteAccess;
import dev.callout.dispatch.SlotDesk;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.territory.Territory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Taking a request, in words: what can be chosen, and the times that were found.
 *
 * @param step what is done just now
 * @param days with the windows that fit; only where times were looked for
 * @param held the window that is held; null: none
 */
record RequestView(
        Step step,
        boolean refused,
        List<Choice> territories,
        List<Choice> kinds,
        List<Choice> accesses,
        List<Choice> languages,
        List<DayView> days,
        @Nullable HeldView held) {

    /** How far the request is. */
    enum Step {
        ASKING,
        TIMES,
        HELD
    }

    /** The windows of one day. */
    record DayView(String date, List<OfferView> offers) {}

    record OfferView(String id, String window, String rate) {}

    record HeldView(String id, String window, String until) {}

    static RequestView of(List<Territory> territories, Rulebook rulebook, Language language) {
        RequestTexts texts = Wordings.request(language);
        return new RequestView(
                Step.ASKING,
                false,
                Choice.ofTerritories(territories),
                rulebook.workKinds().values().stream()
                        .map(kind -> new Choice(kind.id(), kind.names().in(language)))
                        .toList(),
                Choice.of(List.of(SiteAccess.values()), texts::access),
                Choice.ofLanguages(),
                List.of(),
                null);
    }

    RequestView refusedNow() {
        return new RequestView(step, true, territories, kinds, accesses, languages, days, held);
    }

    RequestView withTimes(List<SlotDesk.Offer> offers, Speech speech) {
        Map<String, List<OfferView>> byDay = new LinkedHashMap<>();
        for (SlotDesk.Offer offer : offers) {
            byDay.computeIfAbsent(speech.day(offer.window().start()), day -> new ArrayList<>())
                    .add(new OfferView(
                            offer.id().toString(), speech.window(offer.window()), speech.percent(offer.rate())));
        }
        List<DayView> found = byDay.entrySet().stream()
                .map(day -> new DayView(day.getKey(), day.getValue()))
                .toList();
        return new RequestView(Step.TIMES, refused, territories, kinds, accesses, languages, found, null);
    }

    RequestView withHeld(SlotDesk.Held slot, Speech speech) {
        HeldView held =
                new HeldView(slot.id().toString(), speech.dayAndWindow(slot.window()), speech.clock(slot.until()));
        return new RequestView(Step.HELD, refused, territories, kinds, accesses, languages, List.of(), held);
    }

    public boolean asking() {
        return step == Step.ASKING;
    }

    public boolean times() {
        return step == Step.TIMES;
    }

    /** What was chosen from a list, by its name. */
    public String chosen(List<Choice> choices, String id) {
        return choices.stream()
                .filter(one -> one.id().equals(id))
                .map(Choice::name)
                .findFirst()
                .orElse(id);
    }
}
