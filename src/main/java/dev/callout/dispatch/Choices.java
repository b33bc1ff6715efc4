package dev.callout.dispatch;

import dev.callout.dispatch.live.Decision;
import dev.callout.dispatch.live.LiveDay;
import dev.callout.dispatch.live.LiveDispatch;
import dev.callout.dispatch.live.LiveOutlook;
import dev.callout.dispatch.live.Proposal;
import dev.callout.dispatch.live.Risk;
import dev.callout.dispatch.live.Telling;
import dev.callout.visit.VisitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lists what a dispatcher may choose on a running day, and works out what a choice leads to. A pure function of the day. */
final class Choices {
    /** Windows in danger whose rescues are computed, the least safe first; the others wait until these are decided. */
    private static final int MOST_RISKS = 10;

    /** Ways to save one window. */
    private static final int MOST_WAYS = 3;

    private final RunningDay running;
    private final LiveDispatch live;

    Choices(RunningDay running) {
        this.running = running;
        live = new LiveDispatch(running.law());
    }

    /**
     * What will break, or has no place any more.
     *
     * @param chance that the told window holds if nothing is done; 0 where it has no place
     */
    record Danger(String visit, double chance, boolean placed) {}

    /** A choice with what its customers are told, and the chance of the window that it is about. */
    record Priced(Choice choice, List<Telling> told) {}

    record Listed(List<Danger> dangers, List<Priced> choices) {}

    /** What a choice leads to. */
    record Taken(LiveDay day, LiveOutlook outlook, List<Telling> told) {}

    Listed list() {
        List<Danger> dangers = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (String visit : lost()) {
            dangers.add(new Danger(visit, 0, false));
        }
        List<Risk> risks = live.risks(running.day());
        for (Risk risk : risks) {
            dangers.add(new Danger(risk.visit(), risk.chance(), true));
        }
        for (Risk risk : risks.subList(0, Math.min(MOST_RISKS, risks.size()))) {
            risk.proposals().stream()
                    .limit(MOST_WAYS)
                    .forEach(proposal -> choices.add(Choice.of(proposal, ahead(proposal))));
            // the window that was told may be the best that there is
            if (!Objects.equals(risk.telling().before(), risk.telling().after())) {
                choices.add(Choice.of(risk.telling()));
            }
        }
        for (Proposal insertion : live.insertions(running.day())) {
            choices.add(Choice.of(insertion, ahead(insertion)));
        }
        for (String visit : lost()) {
            choices.add(Choice.of(new Telling(visit, running.day().told(visit), null, 0)));
        }
        List<Priced> priced = new ArrayList<>();
        for (Choice choice : choices) {
            Taken taken = take(choice);
            if (retold(taken) <= Math.max(1, running.law().changeBudget())) {
                priced.add(new Priced(choice, taken.told()));
            }
        }
        return new Listed(dangers, priced);
    }

    private static long retold(Taken taken) {
        return taken.told().stream().filter(Telling::isAnew).count();
    }

    /** Visits on published stops whose technician is gone. */
    Set<String> lost() {
        Set<String> placed = running.day().placed();
        Set<String> lost = new TreeSet<>();
        for (String visit : running.day().open().keySet()) {
            boolean stands =
                    !running.snapshot().demand().liveStops(VisitId.of(visit)).isEmpty();
            if (stands && !placed.contains(visit)) {
                lost.add(visit);
            }
        }
        return lost;
    }

    private Map<String, List<String>> ahead(Proposal proposal) {
        Map<String, List<String>> ahead = new TreeMap<>();
        proposal.routes()
                .keySet()
                .forEach(shift -> ahead.put(shift, running.day().route(shift).ahead()));
        return ahead;
    }

    /** Why a choice cannot be taken any more; null where it can. */
    @Nullable
    String obstacle(Choice choice) {
        for (Map.Entry<String, List<String>> route : choice.from().entrySet()) {
            if (!running.day().routes().containsKey(route.getKey())
                    || !running.day().route(route.getKey()).ahead().equals(route.getValue())) {
                return "The routes have gone on since: what was still to come is not so any more.";
            }
        }
        return running.day().open().containsKey(choice.visit()) ? null : "The visit is under way or over.";
    }

    /** Those who stand nowhere before and after keep what they were told: they are another choice. */
    Taken take(Choice choice) {
        LiveDay day = running.day();
        if (choice.kind() == Choice.Kind.TELL) {
            Telling telling = new Telling(choice.visit(), day.told(choice.visit()), choice.window(), choice.rate());
            Decision told = live.tell(day, telling);
            return new Taken(told.day(), told.outlook(), told.tellings());
        }
        Decision done = live.take(day, choice.proposal());
        Set<String> lost = lost();
        lost.removeAll(done.day().placed());
        LiveDay after = done.day();
        for (String visit : lost) {
            after = after.telling(visit, day.told(visit));
        }
        return new Taken(
                after,
                done.outlook(),
                done.tellings().stream()
                        .filter(telling -> !lost.contains(telling.visit()))
                        .toList());
    }
}
